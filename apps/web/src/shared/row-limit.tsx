import type { MatterRow } from '@guiju/contract';
import { type Bilingual, countWorkingDays, parseDay } from '@guiju/kernel';
import './limit-view.css';
import { dayName, remainingName } from './dates.ts';
import { useReading } from './language.tsx';
import { useToday } from './now.ts';
import { useWorld } from './world.ts';

const words = {
  none: { zh: '无时限', en: 'no limit' },
  provisional: { zh: '暂定', en: 'provisional' },
  why: {
    zh: '时限所及年份的放假通知尚未发布，发布后重新计算',
    en: 'the holiday notice of a year it touches is not out; it is counted again when it is',
  },
} as const satisfies Record<string, Bilingual>;

/** The limit of a line: how long is left and the day, with its light. What is over shows its day only. */
export function RowLimit({ row: { due, light, provisional } }: { readonly row: Pick<MatterRow, 'due' | 'light' | 'provisional'> }) {
  const { t, language } = useReading();
  const { calendar } = useWorld();
  const today = useToday();
  const [from, to] = [parseDay(today), due === null ? undefined : parseDay(due)];
  if (due === null || from === undefined || to === undefined) return <span className="row-none">{t(words.none)}</span>;
  return (
    <span className={`limit row-limit limit-${light}`}>
      {(light === 'yellow' || light === 'red') && <span className="row-light" aria-hidden />}
      {light !== 'none' && <span>{`${remainingName(countWorkingDays(calendar, from, to), light === 'red', language)} ·`}</span>}
      <span>{dayName(due, language, today)}</span>
      {provisional && (
        <abbr className="row-provisional" title={t(words.why)}>
          {t(words.provisional)}
        </abbr>
      )}
    </span>
  );
}
