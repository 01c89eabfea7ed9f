import { articleName, type Bilingual, type Mode, type Provision, type RulebookData } from '@guiju/kernel';

/** What the rules are narrowed to; it stands in the address. */
export interface RulesFilter {
  readonly q?: string;
  readonly mode?: string;
  readonly kind?: string;
  readonly force?: string;
}

/** An article with those of its provisions that are shown. */
export interface OutlinedArticle {
  readonly article: string;
  readonly provisions: readonly Provision[];
}

/** A chapter with its articles, and how many of all its provisions are honoured in which way. */
export interface OutlinedChapter {
  readonly n: number;
  readonly title: Bilingual;
  readonly articles: readonly OutlinedArticle[];
  readonly modes: Readonly<Record<Mode, number>>;
  readonly total: number;
}

/** The ways in which a provision is honoured, the strictest first. */
export const modes = ['enforced', 'monitored', 'recorded', 'shown'] as const satisfies readonly Mode[];

const textOf = ({ article, gist, body, open_question }: Provision): string => {
  const { zh, en } = articleName(article);
  return [zh, en, gist.zh, gist.en, body.judge?.zh, open_question?.zh, open_question?.en].join(' ').toLowerCase();
};

/** Whether a provision is among what the reader looks for: every word stands in its article, gist or open question. */
export const isWanted = (provision: Provision, { q = '', mode, kind, force }: RulesFilter): boolean =>
  (mode === undefined || provision.mode === mode) &&
  (kind === undefined || provision.body.kind === kind) &&
  (force === undefined || provision.force === force) &&
  q
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => textOf(provision).includes(word));

const articlesOf = (provisions: readonly Provision[]): readonly OutlinedArticle[] =>
  [...Map.groupBy(provisions, ({ article }) => article)]
    .map(([article, own]) => ({ article, provisions: own }))
    .sort((a, b) => Number(a.article) - Number(b.article));

/** The rules by chapter and article, narrowed to what is looked for; the figures of a chapter are those of the whole. */
export function outlineOf(
  { chapters, provisions }: Pick<RulebookData, 'chapters' | 'provisions'>,
  filter: RulesFilter,
): readonly OutlinedChapter[] {
  return chapters.map(({ n, title }) => {
    const own = provisions.filter(({ chapter }) => chapter === n);
    const count = (mode: Mode): number => own.filter((provision) => provision.mode === mode).length;
    return {
      ...{ n, title, total: own.length, articles: articlesOf(own.filter((provision) => isWanted(provision, filter))) },
      modes: { enforced: count('enforced'), monitored: count('monitored'), recorded: count('recorded'), shown: count('shown') },
    };
  });
}
