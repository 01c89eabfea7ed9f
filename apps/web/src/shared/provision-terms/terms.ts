import {
  type Bilingual,
  type CompiledProvision,
  checkpointName,
  citation,
  effectOf,
  type KindId,
  kinds,
  namesJoined,
  type Provision,
  type ProvisionId,
  provisionFor,
  type Rulebook,
  roleNames,
  sentence,
  wordsOf,
} from '@guiju/kernel';
import type { About } from './about.ts';
import { bodyTerms } from './body-terms.ts';
import { effectWords, termWords } from './words.ts';

/** One line of what honours a provision: a name and a text. */
export interface Term {
  readonly name: Bilingual;
  readonly text: Bilingual;
}

/** What honours a provision, told in the words of the rules: when it applies, what it demands, of whom, until when, and what follows otherwise. */
export function termsOf(rulebook: Rulebook, provision: Provision): readonly Term[] {
  const { body } = provision;
  const kind = body.matter?.[0];
  const rules = kind === undefined ? undefined : rulebook.forKind(kind);
  const compiled = rules?.provisions[rules.indexOf.get(provision.id) ?? -1];
  // A body that names no kind of matter has no facts; the words of any kind then serve for its roles and lengths.
  const about: About = { rulebook, words: wordsOf(rulebook, kind ?? rulebook.kinds[0] ?? '') };
  const said = (part: CompiledProvision['when'] | undefined): Bilingual | null =>
    part === null || part === undefined ? null : sentence(part.tree, about.words, rules?.scope);
  const lines: readonly (readonly [Bilingual, Bilingual | null])[] = [
    [termWords.matter, body.matter === undefined ? null : kindNames(body.matter)],
    [termWords.when, said(compiled?.when)],
    [termWords.exceptionOf, gists(rulebook, body.exception_of ?? [])],
    [termWords.implements, gists(rulebook, body.implements ?? [])],
    [termWords.yieldsTo, gists(rulebook, body.yields_to ?? [])],
    ...bodyTerms(about, body, (ids) => articles(rulebook, ids), said(compiled?.work.stagesWhen)),
    [termWords.require, said(compiled?.require)],
    [termWords.judge, body.judge ?? null],
    [termWords.judgedBy, roleNames(rulebook, body.judged_by)],
    [termWords.at, body.at === undefined ? null : checkpointName(body.at)],
    [termWords.otherwise, demands(provision) ? effectWords[effectOf(provision)] : null],
  ];
  const own = lines.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
  return [...own, ...(body.also ?? []).flatMap(({ matter }) => alsoTerms(rulebook, provision, matter))];
}

const kindNames = (ids: readonly KindId[]): Bilingual => namesJoined(ids.map((id) => kinds[id]?.name ?? { zh: id, en: id }));

/** What a provision demands of further kinds of matter, in their own facts. */
const alsoTerms = (rulebook: Rulebook, provision: Provision, matter: readonly KindId[]): readonly Term[] => {
  const demanding = provisionFor(provision, matter[0] ?? '');
  if (demanding === undefined) return [];
  const { also: _also, ...body } = demanding.body;
  const mine: ReadonlySet<Bilingual> = new Set([
    termWords.matter,
    termWords.when,
    termWords.require,
    termWords.judge,
    termWords.judgedBy,
    termWords.at,
    termWords.otherwise,
  ]);
  return termsOf(rulebook, { ...demanding, body }).filter(({ name }) => mine.has(name));
};

/** Whether something can be unmet. */
const demands = ({ body }: Provision): boolean =>
  body.require !== undefined ||
  body.judge !== undefined ||
  body.kind === 'record' ||
  (body.kind === 'quota' && (body.max ?? body.min) !== undefined) ||
  (body.kind === 'deadline' && body.done !== undefined);

const found = (rulebook: Rulebook, ids: readonly ProvisionId[]): readonly Provision[] => ids.flatMap((id) => rulebook.byId.get(id) ?? []);

const articles = (rulebook: Rulebook, ids: readonly ProvisionId[]): Bilingual | null => {
  const cited = found(rulebook, ids)
    .toSorted((a, b) => Number(a.article) - Number(b.article))
    .map(({ id }) => citation(rulebook, id));
  return cited.length === 0 ? null : namesJoined([...new Map(cited.map((each) => [each.zh, each])).values()]);
};

/** Other provisions by article and gist: several of one article would not be told apart otherwise. */
const gists = (rulebook: Rulebook, ids: readonly ProvisionId[]): Bilingual | null => {
  const named = found(rulebook, ids).map(({ id, gist }) => ({ article: citation(rulebook, id), gist }));
  if (named.length === 0) return null;
  return {
    zh: named.map(({ article, gist }) => `${article.zh}“${gist.zh.replace(/。$/u, '')}”`).join('；'),
    en: named.map(({ article, gist }) => `${article.en} “${gist.en.replace(/\.$/u, '')}”`).join('; '),
  };
};
