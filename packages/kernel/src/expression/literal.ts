import { parseDay, parseInstant } from '../calendar/civil.ts';
import { DAY, parseDuration } from './duration.ts';
import { problem } from './problem.ts';
import type { ExpressionProblem, Literal, TemporalLiteral } from './tree.ts';

/** Decimal digits a number keeps exactly. */
const DIGITS = 15;

/** Milliseconds of a date (its midnight UTC), instant or duration as written; undefined when it is none or does not exist. */
export const readTemporal = (type: TemporalLiteral['type'], text: string): number | undefined => {
  if (type === 'duration') return parseDuration(text);
  if (type === 'datetime') return parseInstant(text);
  const day = parseDay(text);
  return day === undefined ? undefined : day * DAY;
};

const EXAMPLES = {
  date: ['日期', 'date', '2025-01-31'],
  datetime: ['时间', 'date and time', '2025-01-31T09:30:00+08:00'],
  duration: ['时长', 'duration in days, hours, minutes and seconds', 'P3D, PT4H'],
} as const;

/** A date, instant or duration literal, or why the text is none. */
export const temporalLiteral = (type: TemporalLiteral['type'], text: string, at: number): Literal | ExpressionProblem => {
  const value = readTemporal(type, text);
  if (value !== undefined) return { kind: 'literal', at, type, value, text };
  const [zh, en, example] = EXAMPLES[type];
  const months = type === 'duration' && /^-?P\d*[YM\d]/.test(text);
  return problem(
    'literal',
    at,
    months ? `年、月没有固定长度，时长只用日、时、分、秒（例如 ${example}）：${text}` : `不是存在的${zh}：${text}（例如 ${example}）`,
    months
      ? `months and years have no fixed length; count days, for example ${example}: ${text}`
      : `no such ${en}: ${text} (for example ${example})`,
  );
};

/** A number literal, or a problem when it has more digits than can be kept exactly. */
export const numberLiteral = (text: string, at: number): Literal | ExpressionProblem =>
  text.replace('.', '').length <= DIGITS
    ? { kind: 'literal', at, type: 'number', value: Number(text) }
    : problem('literal', at, `数字超过 ${DIGITS} 位，无法精确保存`, `the number has more than ${DIGITS} digits and cannot be kept exactly`);
