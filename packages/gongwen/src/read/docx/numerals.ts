import { chineseNumber } from '@guiju/kernel';

const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const FORMAL_PLACES: Readonly<Record<string, string>> = { 十: '拾', 百: '佰', 千: '仟' };
const PLAIN = '零一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const isWithin = (n: number, most: number): boolean => n >= 1 && n <= most;

/** Numbers written with a table of signs; beyond it in digits, as word processors do. */
const fromTable =
  (signs: string) =>
  (n: number): string =>
    isWithin(n, signs.length) ? (signs[n - 1] ?? '') : String(n);

/** Signs of Unicode that hold a number: the first code point and the number that it stands for. */
const fromCodes =
  (...ranges: readonly (readonly [first: number, from: number, to: number])[]) =>
  (n: number): string => {
    const range = ranges.find(([, from, to]) => n >= from && n <= to);
    return range === undefined ? String(n) : String.fromCodePoint(range[0] + n - range[1]);
  };

/** 壹佰贰拾: the signs that cannot be altered. */
const formal =
  (digits: string) =>
  (n: number): string =>
    [...(n >= 10 && n < 20 ? `一${chineseNumber(n)}` : chineseNumber(n))]
      .map((sign) => digits[PLAIN.indexOf(sign)] ?? FORMAL_PLACES[sign] ?? sign)
      .join('');

/** 一〇五: digit by digit. */
const byDigits = (n: number): string => [...String(n)].map((digit) => (digit === '0' ? '〇' : (PLAIN[Number(digit)] ?? digit))).join('');

/** a … z, then aa, bb: the letter is repeated. */
const letters =
  (first: number) =>
  (n: number): string =>
    isWithin(n, 26 * 26) ? String.fromCodePoint(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : String(n);

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const roman = (n: number): string => {
  if (!isWithin(n, 3999)) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
};

const fullWidth = (n: number): string => [...String(n)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');

const circled = fromCodes([0x2460, 1, 20], [0x3251, 21, 35], [0x32b1, 36, 50]);

/** How a number of a list is written, by the name that Word files give the way (ST_NumberFormat). */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: fromCodes([0x2488, 1, 20]),
  decimalEnclosedParen: fromCodes([0x2474, 1, 20]),
  ideographEnclosedCircle: fromCodes([0x3280, 1, 10]),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  koreanDigital2: byDigits,
  ideographDigital: byDigits,
  japaneseDigitalTenThousand: byDigits,
  taiwaneseDigital: byDigits,
  chineseLegalSimplified: formal(FORMAL),
  ideographLegalTraditional: formal(FORMAL_TRADITIONAL),
  ideographTraditional: fromTable(STEMS),
  ideographZodiac: fromTable(BRANCHES),
  ideographZodiacTraditional: (n) => (isWithin(n, 60) ? `${STEMS[(n - 1) % 10]}${BRANCHES[(n - 1) % 12]}` : String(n)),
  lowerLetter: letters(0x61),
  upperLetter: letters(0x41),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** The number of a list as it is printed; in digits where the format is none that Chinese papers use. */
export const numeral = (format: string, n: number): string => (formats[format] ?? String)(n);
