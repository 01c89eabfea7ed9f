import type { Item, Paper } from '../../model/paper.ts';
import { type Fault, type LintRule, practice, punctuationStandard, type RuleSource } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const clause = (number: string): RuleSource => ({ work: punctuationStandard, clause: number });

const NUMERAL = '[一二三四五六七八九十]';

type Numbered = Item & { readonly at: number };

const isBare = ({ heading, text }: Item): boolean => heading !== undefined && text === undefined;

/** Whether a numbered part is short, ends with a stop, and has its text below. */
const isStopped = ({ body }: Paper, { at, heading, text, level }: Numbered): boolean => {
  const below = body[at + 1];
  if (heading !== undefined || text === undefined || below === undefined) return false;
  return (below.type === 'paragraph' || (below.type === 'item' && below.level > level)) && /^[^，。；：！？、]{2,15}[。：；]$/.test(text);
};

/** Headings with a full stop (段落标题): where the ones beside have none, or where all of the first level are such. */
const stoppedHeadings = (paper: Paper): readonly Fault[] => {
  const items = paper.body.flatMap((block, at): readonly Numbered[] => (block.type === 'item' ? [{ ...block, at }] : []));
  const first = items.filter(({ level }) => level === 1);
  const allStopped = first.length > 1 && first.every((item) => isStopped(paper, item));
  return items
    .filter((item) => isStopped(paper, item))
    .filter(
      ({ level, number }) =>
        (level === 1 && allStopped) ||
        items.some((other) => other.level === level && Math.abs(other.number - number) === 1 && isBare(other)),
    )
    .map(({ at, text = '' }) => {
      const path = `body.${at}.text`;
      return {
        path,
        message: { zh: `“${text}”是单独成行的标题，末尾不用标点`, en: `"${text}" is a heading, which ends without a mark` },
        fix: { path, before: text, after: text.slice(0, -1) },
      };
    });
};

/** Marks behind words that number (序次语). */
export const serialRules: readonly LintRule[] = [
  textRule({
    id: 'serial-ordinal',
    severity: 'warning',
    about: { zh: '“第一”“首先”之类序次语之后用逗号', en: 'a comma follows 第一 and 首先' },
    source: clause('B.3.1'),
    pattern: new RegExp(`(?<=(?:^|[。；：])(?:第${NUMERAL}|首先|其次|再次|最后))、(?!第|${NUMERAL}|和)`, 'gu'),
    right: () => '，',
  }),
  textRule({
    id: 'serial-numeral',
    severity: 'warning',
    about: { zh: '不带括号的汉字序号之后用顿号', en: 'an enumeration comma follows a Chinese numeral without brackets' },
    source: clause('B.3.2'),
    pattern: new RegExp(`^(${NUMERAL}{1,3})\\s*[.．,，:：](?=\\p{Script=Han})`, 'gu'),
    right: ([, numeral]) => `${numeral}、`,
    within: ({ bodyTexts }) => bodyTexts,
  }),
  textRule({
    id: 'serial-digit',
    severity: 'warning',
    about: { zh: '不带括号的阿拉伯数字序号之后用下脚点“.”', en: 'a dot follows a number in digits without brackets' },
    source: clause('B.3.3'),
    pattern: /(?<=^|[；：。])(\d{1,2})、(?=\p{Script=Han})/gu,
    right: ([, number]) => `${number}.`,
    within: ({ bodyTexts }) => bodyTexts,
  }),
  textRule({
    id: 'serial-brackets',
    severity: 'warning',
    about: { zh: '加括号的序号之后不用标点', en: 'no mark follows a number in brackets' },
    source: clause('B.3.4'),
    pattern: new RegExp(`(?<=^|[；：。])(（(?:${NUMERAL}{1,3}|\\d{1,2})）)[、.．，：](?=\\p{Script=Han})`, 'gu'),
    right: ([, number]) => number,
    within: ({ bodyTexts }) => bodyTexts,
  }),
  textRule({
    id: 'serial-telling',
    severity: 'warning',
    about: { zh: '“一是”“二是”之后不用标点', en: 'no mark follows 一是 and 二是' },
    source: clause('B.3.7'),
    pattern: new RegExp(`(?<=(?:^|[。；：，])${NUMERAL}(?:是|要))[，、：](?=\\p{Script=Han})`, 'gu'),
    right: () => '',
    within: ({ bodyTexts }) => bodyTexts,
  }),
  {
    id: 'heading-stop',
    severity: 'hint',
    about: { zh: '单独成行的层次标题末尾不用标点', en: 'a heading on a line of its own ends without a mark' },
    source: { work: practice, clause: '' },
    mends: true,
    check: ({ paper }) => stoppedHeadings(paper),
  },
];
