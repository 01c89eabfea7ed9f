import { countWorkingDays, describeDay, explainWorkingDays, isProvisional, parseDay } from '@guiju/kernel';
import { officeCalendar } from '../editions.ts';
import { CliError, exitCodes, print, printJson, withinCalendar } from '../output.ts';

interface Output {
  readonly json?: boolean;
}

const MOST_DAYS = 10_000;
const range = [parseDay('1970-01-01') ?? 0, parseDay('2199-12-31') ?? 0] as const;

const dayArgument = (text: string): number => {
  const day = parseDay(text);
  if (day === undefined)
    throw new CliError({ zh: `没有“${text}”这一天：请写成 2025-11-20。`, en: `"${text}" is no day: write 2025-11-20.` }, exitCodes.usage);
  if (day < range[0] || day > range[1])
    throw new CliError(
      { zh: `日历只到 2199 年，起于 1970 年：${text}。`, en: `The calendar covers 1970 to 2199: ${text}.` },
      exitCodes.usage,
    );
  return day;
};

const names = { weekday: '工作日', weekend: '周末', holiday: '放假', make_up: '调休上班' } as const;
const provisionalNote = (provisional: boolean) => (provisional ? '（暂定：有年份的假日通知尚未发布）' : '');

/** `guiju workdays add DATE N`: the Nth working day after a day, with every day that was skipped. */
export const addCommand = (date: string, count: string, { json }: Output): void => {
  const from = dayArgument(date);
  const n = Number(count);
  if (!/^-?\d+$/.test(count) || Math.abs(n) > MOST_DAYS)
    throw new CliError(
      { zh: `天数“${count}”应是 ${MOST_DAYS} 以内的整数。`, en: `"${count}" should be a whole number of days up to ${MOST_DAYS}.` },
      exitCodes.usage,
    );
  const { due, provisional, skipped, notices } = withinCalendar(() => explainWorkingDays(officeCalendar(), from, n), exitCodes.usage);
  if (json === true) {
    printJson({ from: date, working_days: n, due, provisional, skipped, notices });
    return;
  }
  print(`${due}${provisionalNote(provisional)}`);
  for (const day of skipped)
    print(
      `  跳过 ${day.date} ${names[day.kind]}${day.name === undefined ? '' : ` ${day.name}`}${day.notice === undefined ? '' : ` · ${day.notice}`}`,
    );
};

/** `guiju workdays count FROM TO`: working days after FROM up to and including TO. */
export const countCommand = (from: string, to: string, { json }: Output): void => {
  const [start, end] = [dayArgument(from), dayArgument(to)];
  const count = countWorkingDays(officeCalendar(), start, end);
  const provisional = isProvisional(officeCalendar(), start, end);
  if (json === true) printJson({ from, to, working_days: count, provisional });
  else print(`${count}${provisionalNote(provisional)}`);
};

/** `guiju workdays is DATE`: whether a day is worked, and by which notice. */
export const isCommand = (date: string, { json }: Output): void => {
  const day = describeDay(officeCalendar(), dayArgument(date));
  if (json === true) printJson(day);
  else
    print(
      `${date} ${day.working ? '上班' : '不上班'}：${names[day.kind]}${day.name === undefined ? '' : ` ${day.name}`}${provisionalNote(day.provisional)}`,
    );
};
