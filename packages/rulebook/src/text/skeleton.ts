import { type Day, formatDay, parseDay } from '@guiju/kernel';
import { stringify } from 'yaml';
import type { OfficialArticle, OfficialText } from './official-text.ts';

/** A file of a new rulebook folder. */
export interface SkeletonFile {
  readonly name: string;
  readonly text: string;
}

/** What a gist says until somebody writes it; `verify` warns of it. */
export const TO_BE_WRITTEN = { zh: '要点待写', en: 'gist to be written' } as const;

const IN_FORCE = /自(\d{4})年(\d{1,2})月(\d{1,2})日起(?:施行|执行|实施)/;

/** The day on which a text says that it takes effect; null when it names none. */
export const effectiveDay = ({ articles }: OfficialText): Day | null => {
  const closing = articles.slice(-3).flatMap(({ paragraphs }) => paragraphs);
  const [, year = '', month = '', day = ''] = IN_FORCE.exec(closing.join('')) ?? [];
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found === undefined ? null : formatDay(found);
};

const BESIDE =
  '  # 导入的文字不存于此：npx guiju import-text 可逐条对照 · the text itself is not kept here; import-text shows it beside this';

const provision = (government: string, { number }: OfficialArticle) => ({
  id: `${government}-${number}.1`,
  capability: 'principles',
  gist: { zh: `第${number}条：${TO_BE_WRITTEN.zh}`, en: `Article ${number}: ${TO_BE_WRITTEN.en}` },
  force: 'principle',
  mode: 'shown',
  principle: { shown: 'about' },
});

const fileName = (n: number): string => `${String(n).padStart(2, '0')}-chapter.yaml`;

/** Articles that a rulebook can number; one that was put in later (十二条之一) has no number of its own there. */
const isNumbered = ({ number }: OfficialArticle): boolean => /^\d+$/.test(number);

/**
 * The files of a new rulebook that loads: chapters and articles of the text, each article with one principle whose gist is to be written.
 * No sentence of the text is taken over. `terms` and names are to be filled in.
 */
export const skeletonOf = (text: OfficialText, government: string, effective: Day): readonly SkeletonFile[] => {
  const title = text.title ?? `${government} 工作规则`;
  const chapters = text.chapters.length > 0 ? text.chapters : [{ n: 1, title: '全文' }];
  const header = {
    government,
    name: { zh: title.replace(/工作规则.*$/, ''), en: government },
    title: { zh: title, en: `Work rules of ${government}` },
    number: null,
    adopted: null,
    effective,
    repeals: [],
    chapters: chapters.map(({ n, title: zh }) => ({ n, title: { zh: zh || `第${n}章`, en: `Chapter ${n}` } })),
    terms: {},
    series: [],
    transition: 'stages_ahead',
    open_questions: [],
  };
  const yaml = (value: unknown): string => stringify(value, { lineWidth: 140, flowCollectionPadding: false });
  const files = chapters.map(({ n }) => {
    const own = text.articles.filter((article) => (article.chapter ?? chapters[0]?.n) === n && isNumbered(article));
    const articles = own.map((article) => ({ article: Number(article.number), provisions: [provision(government, article)] }));
    return { name: fileName(n), text: `${BESIDE.trim()}\n${yaml({ chapter: n, articles })}` };
  });
  return [
    {
      name: 'rulebook.yaml',
      text: `# 待填：name、title 的英文，number（文号），adopted（通过日期），repeals（废止），terms（角色的本地称谓），series（发文字号）\n# to be filled in: English names, number, adopted, repeals, terms (local titles of roles), series (numbers of papers)\n${yaml(header)}`,
    },
    ...files,
  ];
};
