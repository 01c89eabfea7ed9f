import type { Length } from '@guiju/kernel';
import { another, type Change, replaced } from './change.ts';
import type { OtherWords } from './words.ts';

/** What a length of time becomes where the text gives none. */
const SOME_DAYS = 5;

const said = (length: Length): string => {
  if (length === 'unstated') return length;
  if ('working_days' in length) return `${length.working_days} working days`;
  if ('calendar_days' in length) return `${length.calendar_days} calendar days`;
  if ('fact' in length) return `until ${length.fact}`;
  if ('working_days_fact' in length) return `${length.working_days_fact} working days`;
  if ('day_of_month' in length) return `day ${length.day_of_month} of the month of ${length.of}`;
  return `${length.days} ${length.unit} days before ${length.before}`;
};

const others = (length: Length, { dates, numbers }: OtherWords): readonly Length[] => {
  if (length === 'unstated') return [{ working_days: SOME_DAYS }];
  if ('working_days' in length) return [{ working_days: length.working_days + 1 }, { calendar_days: length.working_days }];
  if ('calendar_days' in length) return [{ calendar_days: length.calendar_days + 1 }, { working_days: length.calendar_days }];
  if ('fact' in length) {
    const fact = another(dates, length.fact);
    return ['unstated', ...(fact === undefined ? [] : [{ fact }])];
  }
  if ('working_days_fact' in length) {
    const fact = another(numbers, length.working_days_fact);
    return ['unstated', ...(fact === undefined ? [] : [{ working_days_fact: fact }])];
  }
  if ('day_of_month' in length) return [{ ...length, day_of_month: length.day_of_month - 1 || 2 }];
  const before = another(dates, length.before);
  return [
    { ...length, days: length.days + 1 },
    { ...length, unit: length.unit === 'working' ? 'calendar' : 'working' },
    ...(before === undefined ? [] : [{ ...length, before }]),
  ];
};

/** Another number of days, another unit, another date to count from or back from. */
export const lengthChanges = (length: Length, words: OtherWords): readonly Change<Length>[] =>
  others(length, words).map((other) => replaced(other, said(length), said(other)));

/** Another start of a limit. */
export const startChanges = (from: string, { checkpoints }: OtherWords): readonly Change<string>[] => {
  const other = another<string>(checkpoints, from);
  return other === undefined ? [] : [replaced(other, from, other)];
};
