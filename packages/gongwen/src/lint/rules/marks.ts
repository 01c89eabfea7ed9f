import { type Fault, type LintRule, punctuationStandard, type RuleSource } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { type TextAt, textsOf } from '../texts.ts';

const clause = (number: string): RuleSource => ({ work: punctuationStandard, clause: number });

/** Marks that come in pairs. */
const pairs = ['（）', '《》', '〔〕', '“”'] as const;

/** How many paragraphs on a mark may still be closed. */
const REACH = 8;

interface Single {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
}

/** The marks of one pair that stand alone in a text. */
const singlesIn = (text: string, [open = '', close = '']: string, at: number): readonly Single[] => {
  // 1） counts without an opening bracket.
  const bare = text.replace(/(?<=^|[；。：，\s])[\da-zA-Z一二三四五六七八九十]{1,2}）/g, '');
  const left = bare.replace(new RegExp(`[^${open}${close}]`, 'g'), '');
  let signs = left;
  for (let now = ''; now !== signs; signs = signs.replaceAll(`${open}${close}`, '')) now = signs;
  return [...signs].map((mark) => ({ at, mark, opens: mark === open }));
};

/** Marks without their other half; one that a paragraph below closes has it, and a quotation opens anew in each paragraph. */
const alone = (texts: readonly TextAt[]): readonly Single[] =>
  pairs.flatMap((pair) => {
    const singles = texts.flatMap(({ text }, at) => singlesIn(text, pair, at));
    const closed = new Set<Single>();
    for (const single of singles.filter(({ opens }) => opens)) {
      const end = singles.find((other) => !other.opens && !closed.has(other) && other.at > single.at && other.at - single.at <= REACH);
      if (end !== undefined) closed.add(end).add(single);
    }
    return singles.filter((single) => !closed.has(single) && !(single.opens && pair === '“”'));
  });

/** Marks that enclose (引号、括号、书名号). */
export const markRules: readonly LintRule[] = [
  textRule({
    id: 'punctuation-straight-quotes',
    severity: 'warning',
    about: { zh: '中文里的引号用“”', en: 'quotation marks in Chinese text are curved' },
    source: clause('4.8.2'),
    pattern: /"([^"]*)"/g,
    right: ([found, words], text) => (/\p{Script=Han}/u.test(text) ? `“${words}”` : found),
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
    check: ({ paper }) => {
      const texts = textsOf(paper);
      return alone(texts).map(
        ({ at, mark }): Fault => ({
          path: texts[at]?.path ?? '',
          message: { zh: `“${mark}”少了与它成对的一半`, en: `${mark} lacks its other half` },
        }),
      );
    },
  },
];
