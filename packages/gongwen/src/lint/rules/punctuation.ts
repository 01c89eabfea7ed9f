import { type LintRule, punctuationStandard, type RuleSource } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const clause = (number: string): RuleSource => ({ work: punctuationStandard, clause: number });

const HAN = '[\\p{Script=Han}）》”]';
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

/** Marks of pause and end (点号), and blanks. */
export const punctuationRules: readonly LintRule[] = [
  textRule({
    id: 'punctuation-half-width',
    severity: 'warning',
    about: { zh: '汉字之后的标点用全角', en: 'punctuation after Chinese text is full-width' },
    source: clause('4.1.2–4.7.2'),
    pattern: new RegExp(`(?<=${HAN})(?:[,;:?!](?=[\\p{Script=Han}\\d“《（〔]|$)|\\.$)`, 'gu'),
    right: ([found = '']) => full[found],
  }),
  textRule({
    id: 'punctuation-half-width-brackets',
    severity: 'warning',
    about: { zh: '括号里有汉字时用全角括号', en: 'brackets around Chinese text are full-width' },
    source: clause('4.9.2'),
    pattern: /\(([^()]*)\)/g,
    right: ([found, words = '']) => (/\p{Script=Han}/u.test(words) ? `（${words}）` : found),
  }),
  textRule({
    id: 'punctuation-doubled',
    severity: 'warning',
    about: { zh: '标点重复', en: 'a mark stands twice' },
    source: clause('4.1–4.7'),
    pattern: /([，；、：])\1+|(?<!。)。。(?!。)|(?<=[，；、：])[，；、：。]|(?<=。)[，；、：]/g,
    // Of two different marks only a person can tell which is meant.
    right: ([found = '', mark]) => (mark !== undefined || found === '。。' ? found[0] : undefined),
  }),
  textRule({
    id: 'punctuation-first',
    severity: 'warning',
    about: { zh: '段首和序号之后没有点号', en: 'no mark of pause or end begins a paragraph or follows its number' },
    source: clause('5.1.1'),
    pattern: /^[，。；：、？！]+/g,
    right: () => '',
  }),
  textRule({
    id: 'punctuation-before-etc',
    severity: 'warning',
    about: { zh: '“等”之前不用顿号', en: 'no mark stands before 等' },
    source: clause('B.1.2'),
    pattern: /、(?=等(?![待候同于级额次效价量距高边分]))/g,
    right: () => '',
  }),
  textRule({
    id: 'punctuation-ellipsis',
    severity: 'warning',
    about: { zh: '省略号是六个居中的点', en: 'an ellipsis has six dots' },
    source: clause('4.11.2'),
    pattern: /(?<=[\p{Script=Han}，、”》）])(?:\.{3,}|。{3,}|(?<!…)…(?!…))/gu,
    right: () => '……',
  }),
  textRule({
    id: 'punctuation-ellipsis-etc',
    severity: 'warning',
    about: { zh: '省略号和“等”不一起用', en: 'an ellipsis and 等 do not stand together' },
    source: clause('A.9.2'),
    pattern: /……等|等……/g,
  }),
  textRule({
    id: 'punctuation-dash',
    severity: 'warning',
    about: { zh: '破折号是占两格的“——”', en: 'a dash is as wide as two characters' },
    source: clause('4.10.2'),
    pattern: /(?<=[\p{Script=Han}”》）])(?:-{2,}|—-|-—)(?=[\p{Script=Han}“《（])/gu,
    right: () => '——',
  }),
  textRule({
    id: 'punctuation-blanks',
    severity: 'warning',
    about: { zh: '句子里汉字之间、标点之后不空格', en: 'no blank stands between the characters of a sentence or after its marks' },
    source: clause('5.1'),
    // 第三章 总 则 and names that are spaced to one width are in order.
    pattern:
      /(?<!^第[〇零一二三四五六七八九十百\d]{1,6}[编章节条款项])(?:(?<=\p{Script=Han}{2}) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\p{Script=Han}{2})|(?<=[，。；：、]) +(?=\p{Script=Han}))/gu,
    right: () => '',
    when: (text) => /[，。；]/.test(text),
  }),
];
