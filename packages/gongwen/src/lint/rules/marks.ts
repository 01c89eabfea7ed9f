import { type Fault, type LintRule, punctuationStandard, type RuleSource } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const clause = (number: string): RuleSource => ({ work: punctuationStandard, clause: number });

/** Marks that come in pairs, and how either is found. */
const pairs = [
  ['（', '）', /[（）]/g],
  ['《', '》', /[《》]/g],
  ['〔', '〕', /[〔〕]/g],
  ['“', '”', /[“”]/g],
] as const;

/** How many paragraphs on a mark may still be closed. */
const REACH = 8;

/** How many marks of one pair, given in their order, are left without their other half. */
const leftOf = (marks: readonly string[], open: string): { readonly opens: number; readonly closes: number } => {
  let opens = 0;
  let closes = 0;
  for (const mark of marks) {
    if (mark === open) opens += 1;
    else if (opens > 0) opens -= 1;
    else closes += 1;
  }
  return { opens, closes };
};

/** Marks without their other half, by the text in which they stand; one that a paragraph below closes has it, and a quotation opens anew in each paragraph. */
const alone = (
  texts: readonly string[],
  [open, close, either]: (typeof pairs)[number],
): readonly { readonly at: number; readonly mark: string }[] => {
  const closing: number[] = [];
  let waiting: readonly { readonly at: number; readonly count: number }[] = [];
  const opening: number[] = [];
  for (const [at, text] of texts.entries()) {
    const { opens, closes } = leftOf(text.match(either) ?? [], open);
    // Nothing is left, and nothing waits to be closed: so it is in most paragraphs.
    if (opens === 0 && closes === 0 && waiting.length === 0) continue;
    let toClose = closes;
    const still = waiting.map(({ at: from, count }) => {
      const closed = Math.min(count, toClose);
      toClose -= closed;
      return { at: from, count: count - closed };
    });
    if (toClose > 0) closing.push(at);
    opening.push(...still.filter(({ at: from, count }) => count > 0 && at - from >= REACH).map(({ at: from }) => from));
    waiting = [...still.filter(({ at: from, count }) => count > 0 && at - from < REACH), ...(opens > 0 ? [{ at, count: opens }] : [])];
  }
  opening.push(...waiting.map(({ at }) => at));
  return [...closing.map((at) => ({ at, mark: close })), ...(open === '“' ? [] : opening.map((at) => ({ at, mark: open })))];
};

// 1） counts without an opening bracket.
const withoutCounts = (text: string): string =>
  text.includes('）') ? text.replace(/(?<=^|[；。：，\s])[\da-zA-Z一二三四五六七八九十]{1,2}）/g, '') : text;

/** Marks that enclose (引号、括号、书名号). */
export const markRules: readonly LintRule[] = [
  textRule({
    id: 'punctuation-straight-quotes',
    severity: 'warning',
    about: { zh: '中文里的引号用“”', en: 'quotation marks in Chinese text are curved' },
    source: clause('4.8.2'),
    pattern: /"([^"]*)"/g,
    right: ([, words]) => `“${words}”`,
    when: (text) => /\p{Script=Han}/u.test(text),
  }),
  textRule({
    id: 'punctuation-nested-titles',
    severity: 'warning',
    about: { zh: '书名号里再用书名号时，里面一层用〈〉', en: 'a title within a title stands in 〈〉' },
    source: clause('4.15.3.5'),
    pattern: /(?<=《[^《》]*)《([^《》]*)》(?=[^《》]*》)/g,
    right: ([, title]) => `〈${title}〉`,
  }),
  textRule({
    id: 'punctuation-nested-quotes',
    severity: 'warning',
    about: { zh: '引号里再用引号时，里面一层用‘’', en: 'a quotation within a quotation stands in ‘’' },
    source: clause('4.8.3.4'),
    pattern: /(?<=“[^“”]*)“([^“”]*)”(?=[^“”]*”)/g,
    right: ([, words]) => `‘${words}’`,
  }),
  textRule({
    id: 'punctuation-nested-brackets',
    severity: 'hint',
    about: { zh: '同一形式的括号不套用，里面一层用〔〕', en: 'brackets of one form do not stand within each other' },
    source: clause('4.9.3.6'),
    pattern: /（[^（）]*（[^（）]*）/g,
  }),
  textRule({
    id: 'punctuation-between-titles',
    severity: 'warning',
    about: { zh: '并列的书名号之间不用顿号', en: 'no mark stands between titles in 《》' },
    source: clause('4.5.3.5'),
    pattern: /》、《/g,
    right: () => '》《',
  }),
  textRule({
    id: 'punctuation-between-quotes',
    severity: 'warning',
    about: { zh: '并列的引号之间不用顿号', en: 'no mark stands between quotations' },
    source: clause('4.5.3.5'),
    pattern: /”、“/g,
    right: () => '”“',
  }),
  {
    id: 'punctuation-unpaired',
    severity: 'warning',
    about: { zh: '引号、括号、书名号成对使用', en: 'quotation marks, brackets and title marks come in pairs' },
    source: clause('4.8–4.9、4.15'),
    check: ({ texts }) => {
      const words = texts.map(({ text }) => withoutCounts(text));
      return pairs.flatMap((pair) =>
        alone(words, pair).map(
          ({ at, mark }): Fault => ({
            path: texts[at]?.path ?? '',
            message: { zh: `“${mark}”少了与它成对的一半`, en: `${mark} lacks its other half` },
          }),
        ),
      );
    },
  },
];
