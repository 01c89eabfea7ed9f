import type { Length } from '@guiju/kernel';
import { z } from 'zod';

const FACT = '[a-z][a-z0-9_.]*';

const forms: readonly (readonly [RegExp, (first: string, second: string) => Length])[] = [
  [/^unstated$/, () => 'unstated'],
  [/^(\d+) working days?$/, (days) => ({ working_days: Number(days) })],
  [/^(\d+) calendar days?$/, (days) => ({ calendar_days: Number(days) })],
  [new RegExp(`^until (${FACT})$`), (fact) => ({ fact })],
  [new RegExp(`^(${FACT}) working days$`), (fact) => ({ working_days_fact: fact })],
  [new RegExp(`^(\\d+) (?:calendar )?days? before (${FACT})$`), (days, before) => ({ before, days: Number(days), unit: 'calendar' })],
  [new RegExp(`^day ([1-9]|[12]\\d|3[01]) of the month of (${FACT})$`), (day, of) => ({ day_of_month: Number(day), of })],
  [new RegExp(`^(\\d+) working days? before (${FACT})$`), (days, before) => ({ before, days: Number(days), unit: 'working' })],
];

const zh =
  '时限写作 3 working days、10 calendar days、until <日期事实>、<数字事实> working days、1 days before <日期事实>、5 working days before <日期事实>、day 15 of the month of <日期事实> 或 unstated';
const en =
  'a length is 3 working days, 10 calendar days, until <date fact>, <number fact> working days, 1 days before <date fact>, 5 working days before <date fact>, day 15 of the month of <date fact> or unstated';

/** Length of a limit as the rule author writes it, e.g. `3 working days`. */
export const length = z.string().transform((raw, context): Length => {
  for (const [pattern, make] of forms) {
    const found = pattern.exec(raw.trim());
    if (found !== null) return make(found[1] ?? '', found[2] ?? '');
  }
  context.issues.push({ code: 'custom', input: raw, params: { zh, en } });
  return z.NEVER;
});
