import { readChineseNumber } from '@guiju/kernel';
import type { DocumentNumber, Paper } from '../model/paper.ts';

const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const CHINESE_DATE = /([〇零○Ｏ一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that a date in a line names, as ISO; undefined where there is none or no such day. */
export const dayIn = (text: string): string | undefined => {
  const arabic = DATE.exec(text);
  const chinese = CHINESE_DATE.exec(text);
  const [year, month, day] =
    arabic !== null
      ? arabic.slice(1).map(Number)
      : chinese !== null
        ? [
            Number([...(chinese[1] ?? '')].map((digit) => ('〇○Ｏ'.includes(digit) ? 0 : readChineseNumber(digit))).join('')),
            readChineseNumber(chinese[2] ?? ''),
            readChineseNumber(chinese[3] ?? ''),
          ]
        : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1000 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
};

/** Whether a line is a date and nothing else. */
export const isDateLine = (text: string): boolean => {
  const bare = text.replace(/\s/g, '');
  return dayIn(bare) !== undefined && bare.replace(DATE, '').replace(CHINESE_DATE, '') === '';
};

const NUMBER = /^(?:(.*?\p{Script=Han})\s*[〔[［【（(]?|[〔[［【（(])\s*(\d{4})\s*[〕\]］】）)]?\s*(?:第\s*)?0*(\d+)\s*号/u;

/** A line with a number is short; in a long one the search would take too much time. */
const LONGEST_NUMBER_LINE = 400;

/** A sequence number or count that a person wrote: positive and of no more digits than people count. */
export const countIn = (digits: string): number | undefined => (/^0*[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined);

/** The document number in a line, however its brackets are written; undefined where its year or sequence cannot be one. */
export const numberIn = (text: string): DocumentNumber | undefined => {
  const match = text.length > LONGEST_NUMBER_LINE ? null : NUMBER.exec(text.trim());
  if (match === null) return undefined;
  const [, mark, year, digits = ''] = match;
  const n = countIn(digits);
  return n === undefined || Number(year) < 1949 || Number(year) > 2999
    ? undefined
    : { mark: (mark ?? '').replace(/\s/g, ''), year: Number(year), n };
};

/** What stands behind the document number in its line. */
export const afterNumber = (text: string): string => text.trim().replace(NUMBER, '').trim();

const secrecyLevels = { 绝密: 'top_secret', 机密: 'secret', 秘密: 'confidential' } as const;

/** 机密★1年 at the head of a paper, also where its star was left out or drawn otherwise. */
export const secrecyIn = (text: string): NonNullable<Paper['secrecy']> | undefined => {
  const match = /^(绝密|机密|秘密)(?:[★☆*·]?((?:\d+|[一二三四五六七八九十]{1,3})(?:年|个月|天)|长期)|[★☆](.+))?$/.exec(
    text.replace(/\s/g, ''),
  );
  if (match === null) return undefined;
  const [, level, usual, other] = match;
  const period = (usual ?? other)?.replace(/^[一二三四五六七八九十]+/, (numeral) => String(readChineseNumber(numeral) ?? numeral));
  return { level: secrecyLevels[level as keyof typeof secrecyLevels], ...(period === undefined ? {} : { period }) };
};

/** Whether a line at the head of a paper says how urgent it is, in whatever words. */
export const isUrgencyLine = (text: string): boolean => /^(特急|加急|特提|平急|急件|特急件|紧急|急)$/.test(text.replace(/\s/g, ''));

/** 特急 or 加急 at the head of a paper; other words are none of the degrees. */
export const urgencyIn = (text: string): NonNullable<Paper['urgency']> | undefined =>
  (({ 特急: 'top_urgent', 加急: 'urgent' }) as const)[text.replace(/\s/g, '')];
