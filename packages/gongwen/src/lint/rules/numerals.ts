import { readChineseNumber } from '@guiju/kernel';
import { type LintRule, numeralStandard, type RuleSource } from '../rule.ts';
import { textRule } from '../text-rule.ts';

const clause = (number: string): RuleSource => ({ work: numeralStandard, clause: number });

/** What follows a count of things or people; not 月, 号 or 项, which may name one of a row. */
const COUNTED = '[天个人次名家户岁]';

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 3千 and 3万5千 in digits; what is longer only a person can tell. */
const inDigits = ([found, whole = '', place = '', rest = '']: readonly (string | undefined)[]): string | undefined => {
  const tenThousands = /^(\d+)万(\d)$/.exec(whole);
  if (tenThousands !== null) return place === '千' && rest === '' ? `${tenThousands[1]}.${tenThousands[2]}万` : undefined;
  const value = Number(whole) * (places[place] ?? 1);
  return found !== undefined && Number.isInteger(value) && whole !== '' ? `${value}${rest}` : undefined;
};

const fullWidth = (digits: string): string => [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).join('');

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

/** 三 of 三月 in digits, where the rest of the date has them. */
const digitsOf = (numeral: string): string | undefined => {
  const value = readChineseNumber(numeral);
  return value === undefined ? undefined : String(value);
};

/** A date in Chinese numerals; not of a work that is cited by its title. */
const DATE_IN_WORDS =
  /(?<!《[^《》]{0,60})([一二][〇○零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?/g;

const yearOf = (numerals: string): string =>
  [...numerals].map((numeral) => ('〇○零'.includes(numeral) ? 0 : readChineseNumber(numeral))).join('');

/** The dates of the body in Chinese numerals, where others stand in digits. */
const datesInWords: LintRule = textRule({
  id: 'date-words',
  severity: 'hint',
  about: { zh: '同一件公文里的日期用同一种数字', en: 'the dates of one paper are written alike' },
  source: clause('4.3'),
  pattern: DATE_IN_WORDS,
  right: ([, year = '', month, day]) =>
    [`${yearOf(year)}年`, month === undefined ? '' : `${digitsOf(month)}月`, day === undefined ? '' : `${digitsOf(day)}日`].join(''),
  within: ({ bodyTexts }) => (bodyTexts.some(({ text }) => /\d{4}年\d/.test(text)) ? bodyTexts : []),
});

/** Numbers as words and as digits (数字形式的选用). */
export const numeralRules: readonly LintRule[] = [
  textRule({
    id: 'mixed-digits',
    severity: 'error',
    about: { zh: '汉字年份中的“〇”不用字母、数字或“零”', en: 'the sign 〇 of a year in Chinese numerals is no letter, digit or 零' },
    source: clause('5.2.5'),
    pattern: /(?<!\p{Nd})[一二][0OoО○零〇九八][0OoО○零〇一二三四五六七八九]{2}(?=年)/gu,
    right: ([found = '']) => (/[一二三四五六七八九]/.test(found) ? found.replace(/[0OoО○零]/g, '〇') : found),
  }),
  textRule({
    id: 'numeral-mixed',
    severity: 'warning',
    about: {
      zh: '一个数值不能一半用阿拉伯数字、一半用汉字（“万”“亿”除外）',
      en: 'one value is not half in digits and half in Chinese numerals, but for 万 and 亿',
    },
    source: clause('5.3'),
    // 千克、百帕 are units; 2025十佳 begins a name behind a year.
    pattern: /(?<![\d.百千])(\d{1,3}(?:\.\d+)?|\d+万\d)([十百千])(?![克米瓦卡帕伏赫焦字分安兆]|[十百千\d一二三四五六七八九])([万亿]?)/g,
    right: inDigits,
  }),
  textRule({
    id: 'percent-mixed',
    severity: 'warning',
    about: { zh: '“百分之”不与阿拉伯数字混用', en: '百分之 does not go with digits' },
    source: clause('5.3'),
    pattern: /百分之(\d+(?:\.\d+)?)(?![\d.]|[—–~～-]\d)/g,
    right: ([, value]) => `${value}%`,
  }),
  textRule({
    id: 'digits-full-width',
    severity: 'warning',
    about: { zh: '阿拉伯数字用半角', en: 'digits are half-width' },
    source: clause('5.1.7'),
    pattern: /[０-９]+/g,
    right: ([found = '']) => fullWidth(found),
  }),
  textRule({
    id: 'decimal-zero',
    severity: 'warning',
    about: { zh: '纯小数要写出小数点前的“0”', en: 'a decimal below one is written with its 0' },
    source: clause('5.1.2'),
    pattern: /(?<=[\p{Script=Han}，、（：])\.(?=\d)/gu,
    right: () => '0.',
  }),
  textRule({
    id: 'percent-range',
    severity: 'warning',
    about: { zh: '百分数的范围，前一个百分号不省略', en: 'both ends of a range of percentages have their sign' },
    source: clause('5.1.3'),
    pattern: /(?<![\d.%％‰-])(\d+(?:\.\d+)?)\s?[-–—~～]\s?(\d+(?:\.\d+)?)[%％]/g,
    right: ([, from, to]) => `${from}%～${to}%`,
  }),
  textRule({
    id: 'range-unit',
    severity: 'warning',
    about: {
      zh: '数值范围前一项的“万”“亿”省略会引起误解，请写全',
      en: 'a range whose first end lacks 万 or 亿 can be misread; write it in full',
    },
    source: clause('5.1.3'),
    pattern: /(?<![\d.万亿第-])\d+(?:\.\d+)?[-–—~～]\d+(?:\.\d+)?[万亿]/g,
  }),
  textRule({
    id: 'range-mark',
    severity: 'warning',
    about: {
      zh: '数值范围用浪纹线，起止年月日用一字线，不用短横线',
      en: 'a range of values has a wave dash and one of dates a dash, not a hyphen',
    },
    source: clause('5.1.3'),
    pattern:
      /(?<![\dA-Za-z.号第－—-]|[A-Z] )(\d{1,4}(?:\.\d+)?)-(\d{1,4}(?:\.\d+)?)(?=([月日])|年|个月|个?工作日|天|小时|分钟|周|岁|元|人|名|个|次|项|家|户|亩|米|吨|公里)/g,
    right: ([found, from = '', to = '', day]) => {
      if (isYear(from) !== isYear(to)) return found;
      return isYear(from) || day !== undefined ? `${from}—${to}` : `${from}～${to}`;
    },
  }),
  textRule({
    id: 'year-short',
    severity: 'warning',
    about: { zh: '年份写四位数字，不简写', en: 'a year has its four digits' },
    source: clause('5.1.4'),
    pattern: /(?<![\d.第满近约达-])\d{2}年\d{1,2}月(?!以)|(?<!\d)(?:19|20)\d{2}[-–—~～]\d{2}年/g,
  }),
  textRule({
    id: 'date-zero',
    severity: 'warning',
    about: { zh: '年月日写明“年”“月”“日”时不编虚位', en: 'months and days that are named have no leading zero' },
    source: clause('5.1.4'),
    pattern: /(?<=年)0(\d)(?=月)|(?<=\d月)0(\d)(?=日)/g,
    right: ([, month, day]) => month ?? day,
  }),
  textRule({
    id: 'date-mixed',
    severity: 'warning',
    about: { zh: '一个日期里的数字形式要一致', en: 'the parts of one date are written alike' },
    source: clause('5.3'),
    pattern:
      /((?<!\d)(?:19|20)\d{2}年)([一二三四五六七八九十]{1,2})(?=月)|((?<!\d)(?:19|20)\d{2}年\d{1,2}月)([一二三四五六七八九十]{1,3})(?=日)/g,
    right: ([found, year, month, before, day]) => {
      const digits = digitsOf(month ?? day ?? '');
      return digits === undefined ? found : `${year ?? before}${digits}`;
    },
  }),
  datesInWords,
  textRule({
    id: 'approximate-digits',
    severity: 'warning',
    about: { zh: '含“几”的概数用汉字数字', en: 'approximate numbers with 几 are written in Chinese numerals' },
    source: clause('5.2.1'),
    pattern: /(?<![\d.])([1-9]0)几(?!何)/g,
    right: ([, tens = '']) => `${tens === '10' ? '' : ['', '', '二', '三', '四', '五', '六', '七', '八', '九'][Number(tens[0])]}十几`,
  }),
  textRule({
    id: 'approximate-arabic',
    severity: 'hint',
    about: {
      zh: '相邻两数表示的概数用汉字，写作“三五天”',
      en: 'an approximate number of two neighbouring ones is written in Chinese numerals',
    },
    source: clause('4.2.2'),
    pattern: /(?<![\d、.第]|分别[为有是]?|附件|[表图])(?:1、2|2、3|3、4|3、5|4、5|5、6|6、7|7、8|8、9)(?=[天个人次名家户])/g,
  }),
  textRule({
    id: 'approximate-comma',
    severity: 'warning',
    about: { zh: '相邻两数表示概数，中间不用顿号', en: 'two neighbouring numbers for an approximate one have no mark between' },
    source: clause('5.2.1'),
    pattern: new RegExp(
      `(?<=[\\p{Script=Han}，；](?<![第、一二三四五六七八九十]))(一、二|二、三|两、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=十?${COUNTED})`,
      'gu',
    ),
    right: ([found = '']) => found.replace('、', ''),
  }),
];
