import { articleName, type Bilingual, type RulebookData } from '@guiju/kernel';
import type { Beside, OfficialText } from '@guiju/rulebook';
import { wrappedTable } from './wrapped-table.ts';

const WIDTH = { least: 80, most: 160, unknown: 120 } as const;

const list = (numbers: readonly string[]): string => numbers.map((number) => articleName(number).zh).join('、');

/** What a text has, and what either side lacks, in a sentence. */
export const besideSummary = (
  text: OfficialText,
  { without_provision: left, without_article: unknown }: Beside,
  data: RulebookData | null,
): Bilingual => {
  const zh = [
    `${text.title ?? '（未认出标题）'}：${text.chapters.length} 章、${text.articles.length} 条`,
    ...(text.gaps.length === 0 ? [] : [`文本缺号：${list(text.gaps)}`]),
    ...(data === null ? ['还没有规则文件，可用 --skeleton 起草'] : []),
    ...(data === null || left.length === 0 ? [] : [`规则文件没有写到：${list(left)}`]),
    ...(unknown.length === 0 ? [] : [`文本没有，规则文件却有：${list(unknown)}`]),
  ];
  const en = [
    `${text.chapters.length} chapters, ${text.articles.length} articles`,
    ...(text.gaps.length === 0 ? [] : [`numbers missing in the text: ${text.gaps.join(', ')}`]),
    ...(data === null ? ['no rulebook yet; --skeleton begins one'] : []),
    ...(data === null || left.length === 0 ? [] : [`articles without a provision: ${left.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`articles of the rulebook that the text lacks: ${unknown.join(', ')}`]),
  ];
  return { zh: zh.join('；'), en: en.join('; ') };
};

/** Articles and gists side by side, for a terminal of so many columns. */
export const besideText = ({ chapters }: OfficialText, { rows }: Beside, terminal: number | undefined): string => {
  const columns = Math.min(Math.max(terminal ?? WIDTH.unknown, WIDTH.least), WIDTH.most);
  const half = Math.floor(columns / 2) - 2;
  let chapter: number | null = null;
  return rows
    .flatMap(({ article, official, provisions }) => {
      const heading = official === null || official.chapter === chapter ? [] : chapters.filter(({ n }) => n === official.chapter);
      chapter = official?.chapter ?? chapter;
      const left = official?.paragraphs ?? ['（文本没有这一条 · not in the text）'];
      const right = provisions.map(({ id, body, gist }) => `${id} ${body.kind} ${gist.zh}`);
      const none = ['（规则文件没有写到 · no provision）'];
      const title = `── ${/^\d+$/.test(article) ? articleName(article).zh : `第${article}条`} ──`;
      return [
        ...heading.map(({ n, title: name }) => `\n第 ${n} 章 ${name}`),
        title,
        wrappedTable([[left.join('\n'), (right.length > 0 ? right : none).join('\n')]], [half, half]),
      ];
    })
    .join('\n');
};
