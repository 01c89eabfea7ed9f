import { acts, type Bilingual, type Day, type Limit, type RunningLimit } from '@guiju/kernel';
import { Popover } from 'antd';
import './limit-view.css';
import { dayName } from './dates.ts';
import { useReading } from './language.tsx';
import { LimitCount } from './limit-count.tsx';
import { dueName, isOver, isRunning, lengthOf } from './limit-model.ts';
import { useMarks } from './marks.ts';
import { useToday } from './now.ts';
import { useWorld } from './world.ts';

const words = {
  provisional: { zh: '暂算', en: 'provisional' },
  paused: { zh: '已中止计时', en: 'paused' },
  counted: { zh: '时限怎样计算', en: 'How the limit is counted' },
  waits: { zh: '尚未起算', en: 'not begun' },
  inTime: { zh: '及时', en: 'in time' },
  over: { zh: '不再计时', en: 'no longer counted' },
} as const satisfies Record<string, Bilingual>;

/** A limit, `还有 2 个工作日 · 11月26日(周四)`; a click shows how it is counted. Colour only at yellow and red. */
export function LimitView({ limit, withAct = false }: { readonly limit: Limit | RunningLimit; readonly withAct?: boolean }) {
  const { t, language } = useReading();
  const m = useMarks();
  const { calendar } = useWorld();
  const today = useToday();
  const light = isRunning(limit) ? limit.state : 'none';
  const length = lengthOf(limit);
  const waiting = `${length === null ? t(words.inTime) : t(length)}${limit.from === null ? ` · ${t(words.waits)}` : ''}`;
  const due = (day: Day): string =>
    isOver(limit) ? `${dayName(day, language, today)} · ${t(words.over)}` : dueName(day, today, light, calendar, language);
  return (
    <Popover trigger="click" title={t(words.counted)} content={<LimitCount limit={limit} />}>
      <button type="button" className={`limit limit-${light}`}>
        {withAct && <span>{t(acts[limit.act])}</span>}
        {limit.due === null ? waiting : due(limit.due)}
        {limit.provisional && (
          <span>
            {m.open}
            {t(words.provisional)}
            {m.close}
          </span>
        )}
        {isRunning(limit) && limit.paused && (
          <span>
            {m.open}
            {t(words.paused)}
            {m.close}
          </span>
        )}
      </button>
    </Popover>
  );
}
