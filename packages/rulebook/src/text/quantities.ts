/** Chinese numerals as they stand before a unit: 三, 两, 十五, 三千, 一万. */
const NUMERAL = '[零〇一二两三四五六七八九十百千万]+';
const NUMBER = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const DIGITS = '零一二三四五六七八九';

/** The number that digits or Chinese numerals write, 万 included; undefined for what is no number. */
export const numberOf = (written: string): number | undefined => {
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written);
  let [total, section, digit] = [0, 0, 0];
  for (const char of written.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS.indexOf(char);
    else if (unit === 10_000) {
      total += (section + digit) * unit;
      [section, digit] = [0, 0];
    } else {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
    if (digit < 0) return undefined;
  }
  return total + section + digit;
};

const found = (text: string, pattern: string): readonly number[] =>
  [...text.normalize('NFKC').replaceAll('百分之', '').matchAll(new RegExp(pattern, 'g'))].flatMap(([, written = '', half]) => {
    const number = written === '半' ? 0.5 : numberOf(written);
    return number === undefined ? [] : [half === undefined ? number : number + 0.5];
  });

/** Every number in a text, halves (半天, 一个半小时) and percentages (百分之十) among them. */
export const numbersIn = (text: string): ReadonlySet<number> => new Set(found(text, `(${NUMBER}|半)(个半)?`));

/** Numbers that stand before a unit, 个 between them allowed: `工作日`, `个月`. */
export const numbersBefore = (text: string, unit: string): ReadonlySet<number> =>
  new Set(found(text, `(${NUMBER}|半)\\s*(个半|半)?\\s*个?\\s*(?:${unit})`));

/** Lengths in calendar days that a text names: days as they are, weeks of seven, months of thirty, half years and years. */
export const calendarDaysIn = (text: string): ReadonlySet<number> => {
  const times = (unit: string, days: number) => [...numbersBefore(text, unit)].map((count) => count * days);
  return new Set([
    ...times('日|天', 1),
    ...times('周|星期|礼拜', 7),
    ...times('月', 30),
    ...times('年', 365),
    ...times('小时', 1 / 24),
    ...times('季度|季', 90),
  ]);
};

const EVERY_MONTHS: Readonly<Record<number, RegExp>> = {
  1: /月/,
  2: /双月|隔月|[两二2]个?月/,
  3: /季/,
  4: /[四4]个?月/,
  6: /半年|上半年|[六6]个?月/,
  12: /年/,
};

/** Whether a text names a period of so many months: 每月, 每季度, 每半年, 每年. */
export const namesMonths = (text: string, months: number): boolean =>
  EVERY_MONTHS[months]?.test(text) ??
  (numbersBefore(text, '月').has(months) || (months % 12 === 0 && numbersBefore(text, '年').has(months / 12)));

/** Whether a text names a period of so many weeks. */
export const namesWeeks = (text: string, weeks: number): boolean =>
  weeks === 1 ? /周|星期|礼拜/.test(text) : numbersBefore(text, '周|星期|礼拜').has(weeks);
