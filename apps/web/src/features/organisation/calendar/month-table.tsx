import { type Bilingual, type DayDescription, describeDay } from '@guiju/kernel';
import { useReading, useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { monthWeeks } from './month-weeks.ts';

const weekdays: readonly Bilingual[] = [
  { zh: '一', en: 'Mo' },
  { zh: '二', en: 'Tu' },
  { zh: '三', en: 'We' },
  { zh: '四', en: 'Th' },
  { zh: '五', en: 'Fr' },
  { zh: '六', en: 'Sa' },
  { zh: '日', en: 'Su' },
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const words = {
  off: { zh: '休', en: 'off' },
  work: { zh: '班', en: 'work' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly year: number;
  readonly month: number;
  readonly today: string;
}

/** A month as a table of weeks; days that a notice names carry its word. */
export function MonthTable({ year, month, today }: Props) {
  const { t, language } = useReading();
  const { calendar } = useWorld();
  return (
    <table className="month">
      <caption>{language === 'zh' ? `${month}月` : months[month - 1]}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name.en} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(year, month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, i) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the seven places of a week never change
              day === null ? <td key={i} /> : <Day key={i} described={describeDay(calendar, day)} today={today} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ described: { date, kind, name }, today }: { readonly described: DayDescription; readonly today: string }) {
  const t = useText();
  const mark = kind === 'holiday' ? words.off : kind === 'make_up' ? words.work : null;
  return (
    <td className={`day day-${kind}`} aria-current={date === today ? 'date' : undefined} title={name}>
      <span>{Number(date.slice(8))}</span>
      {mark !== null && <b className={kind === 'holiday' ? 'day-off' : 'day-work'}>{t(mark)}</b>}
      {name !== undefined && <span className="unseen">{name}</span>}
    </td>
  );
}
