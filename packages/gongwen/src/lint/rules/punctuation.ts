import { type Fault, type LintRule, punctuationStandard } from '../rule.ts';
import { textsOf } from '../texts.ts';

const HAN = '[\\p{Script=Han}）》”]';
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

const corrections: readonly {
  readonly id: string;
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
  readonly zh: string;
  readonly en: string;
}[] = [
  {
    id: 'half-width',
    pattern: new RegExp(`(?<=${HAN})[,;:?!](?=\\p{Script=Han}|$)`, 'gu'),
    replace: (found) => full[found] ?? found,
    zh: '汉字之后的标点用全角',
    en: 'punctuation after Chinese text is full-width',
  },
  {
    id: 'half-width-brackets',
    pattern: /\(([^()]*\p{Script=Han}[^()]*)\)/gu,
    replace: (found) => `（${found.slice(1, -1)}）`,
    zh: '括号里有汉字时用全角括号',
    en: 'brackets around Chinese text are full-width',
  },
  { id: 'doubled', pattern: /([。，；、：])\1+/gu, replace: (found) => found[0] ?? '', zh: '标点重复', en: 'doubled punctuation' },
  {
    id: 'between-titles',
    pattern: /》、《/gu,
    replace: () => '》《',
    zh: '并列的书名号之间不用顿号',
    en: 'no mark stands between titles in 《》',
  },
  { id: 'between-quotes', pattern: /”、“/gu, replace: () => '”“', zh: '并列的引号之间不用顿号', en: 'no mark stands between quotations' },
  { id: 'before-etc', pattern: /、(?=等)/gu, replace: () => '', zh: '“等”之前不用顿号', en: 'no mark stands before 等' },
  {
    id: 'blanks',
    pattern: /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu,
    replace: () => '',
    zh: '汉字之间不空格',
    en: 'no blank between Chinese characters',
  },
];

/** Rules about punctuation that can be corrected mechanically. */
export const punctuationRules: readonly LintRule[] = corrections.map(({ id, pattern, replace, zh, en }) => ({
  id: `punctuation-${id}`,
  severity: 'warning',
  source: { work: punctuationStandard, clause: '4–5' },
  check: ({ paper }) =>
    textsOf(paper).flatMap(({ path, text }): readonly Fault[] => {
      const after = text.replace(pattern, replace);
      if (after === text) return [];
      const [found] = text.match(pattern) ?? [];
      return [
        {
          path,
          message: { zh: `${zh}：“${found?.trim() === '' ? '空格' : found}”`, en: `${en}: "${found}"` },
          fix: { path, before: text, after },
        },
      ];
    }),
}));
