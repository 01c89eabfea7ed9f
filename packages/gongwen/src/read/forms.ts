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
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : undefined;
};

/** Whether a line is a date and nothing else. */
export const isDateLine = (text: string): boolean => {
  const bare = text.replace(/\s/g, '');
  return dayIn(bare) !== undefined && bare.replace(DATE, '').replace(CHINESE_DATE, '') === '';
};

const NUMBER = /^(?:(.*?\p{Script=Han})\s*[〔[［【（(]?|[〔[［【（(])\s*(\d{4})\s*[〕\]］】）)]?\s*(?:第\s*)?0*(\d+)\s*号/u;

/** The document number in a line, however its brackets are written. */
export const numberIn = (text: string): DocumentNumber | undefined => {
  const match = NUMBER.exec(text.trim());
  if (match === null) return undefined;
  const [, mark, year, n] = match;
  return { mark: (mark ?? '').replace(/\s/g, ''), year: Number(year), n: Number(n) };
};

const secrecyLevels = { 绝密: 'top_secret', 机密: 'secret', 秘密: 'confidential' } as const;

/** 机密★1年 at the head of a paper. */
export const secrecyIn = (text: string): NonNullable<Paper['secrecy']> | undefined => {
  const match = /^(绝密|机密|秘密)(?:[★☆](.+))?$/.exec(text.replace(/\s/g, ''));
  if (match === null) return undefined;
  const [, level, period] = match;
  return { level: secrecyLevels[level as keyof typeof secrecyLevels], ...(period === undefined ? {} : { period }) };
};

/** 特急 or 加急 at the head of a paper. */
export const urgencyIn = (text: string): NonNullable<Paper['urgency']> | undefined =>
  (({ 特急: 'top_urgent', 加急: 'urgent' }) as const)[text.replace(/\s/g, '')];
