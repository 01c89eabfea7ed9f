import { type Body, type Expression, type Length, parseExpression, type Test } from '@guiju/kernel';
import { DAY } from '@guiju/kernel/expression/duration';
import { literalsIn } from '../search/mentions.ts';
import { calendarDaysIn, namesMonths, namesWeeks, numbersBefore, numbersIn } from '../text/quantities.ts';
import type { Path } from '../yaml-source.ts';

/** A number or period that a body states: where, in words, and whether a text says so. */
export interface Stated {
  readonly path: Path;
  readonly words: string;
  readonly isIn: (text: string) => boolean;
}

/** One of something, and none of it, need no number in a text. */
const isTelling = (number: number): boolean => Math.abs(number) > 1 || !Number.isInteger(number);

const number = (path: Path, value: number): readonly Stated[] =>
  isTelling(value) ? [{ path, words: String(value), isIn: (text) => numbersIn(text).has(Math.abs(value)) }] : [];

const days = (path: Path, count: number, working: boolean): readonly Stated[] => [
  {
    path,
    words: `${count} ${working ? 'working days' : 'calendar days'}`,
    isIn: (text) => (working ? numbersBefore(text, '工作日') : calendarDaysIn(text)).has(count),
  },
];

const length = (path: Path, within: Length): readonly Stated[] => {
  if (within === 'unstated') return [];
  if ('working_days' in within) return days(path, within.working_days, true);
  if ('calendar_days' in within) return days(path, within.calendar_days, false);
  if ('day_of_month' in within) return number(path, within.day_of_month);
  return 'before' in within ? days(path, within.days, within.unit === 'working') : [];
};

const expression = (path: Path, text: string | undefined): readonly Stated[] => {
  const parsed = text === undefined ? undefined : parseExpression(text);
  if (parsed?.ok !== true) return [];
  const literals: readonly (Expression | Test)[] = literalsIn(parsed.tree);
  return literals.flatMap((literal) => {
    if (literal.kind !== 'literal') return [];
    if (literal.type === 'duration') return number(path, literal.value / DAY);
    return literal.type === 'number' ? number(path, literal.value) : [];
  });
};

const own = (body: Body): readonly Stated[] => {
  switch (body.kind) {
    case 'check':
      return body.limit === undefined ? [] : length(['limit', 'within'], body.limit.within);
    case 'deadline':
      return length(['within'], body.within);
    case 'notice':
      return body.within === undefined ? [] : length(['within'], body.within);
    case 'quota':
      return [...expression(['measure'], body.measure), ...number(['max'], body.max ?? 0), ...number(['min'], body.min ?? 0)];
    case 'cadence': {
      const { count, every_months: months, every_weeks: weeks } = body;
      return [
        ...number(['count'], count ?? 0),
        ...(months === undefined
          ? []
          : [{ path: ['every_months'], words: `every ${months} months`, isIn: (text: string) => namesMonths(text, months) }]),
        ...(weeks === undefined
          ? []
          : [{ path: ['every_weeks'], words: `every ${weeks} weeks`, isIn: (text: string) => namesWeeks(text, weeks) }]),
      ];
    }
    default:
      return [];
  }
};

/** Every number and period of a body that its text must have. */
export const statedNumbers = (body: Body): readonly Stated[] => [
  ...own(body),
  ...expression(['stages_when'], body.stages_when),
  ...expression(['when'], body.when),
  ...expression(['require'], body.require),
  ...(body.also ?? []).flatMap(({ when, require }, i) => [
    ...expression(['also', i, 'when'], when),
    ...expression(['also', i, 'require'], require),
  ]),
];
