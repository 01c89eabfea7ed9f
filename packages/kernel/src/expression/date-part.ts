import { civilOf, dayOfInstant } from '../calendar/civil.ts';
import { DAY } from './duration.ts';
import type { Step, StepBody } from './step.ts';
import type { DatePartName } from './tree.ts';

/** Year, month or day of a date; absent when the date is. */
export const datePart = (part: DatePartName, of: Step): StepBody => ({
  run: (facts) => {
    const value = of.run(facts);
    if (typeof value !== 'number') return value;
    return civilOf(of.type.type === 'datetime' ? dayOfInstant(value) : value / DAY)[part];
  },
  parts: [of],
});
