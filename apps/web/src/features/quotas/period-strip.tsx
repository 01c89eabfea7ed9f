import type { CountedPeriod } from '@guiju/contract';
import { useText } from '../../shared/language.tsx';
import { periodName } from './period-name.ts';
import { pastWords } from './standing-words.ts';

/** Periods that stand in a row at most. */
const SHOWN = 12;

interface Props {
  readonly periods: readonly CountedPeriod[];
  /** What was wanted or allowed in each, if the text gives a figure. */
  readonly figure: number | null;
  readonly onAsk: (period: CountedPeriod) => void;
}

/** The periods from the earlier to this one, each with its number; one opens its matters. */
export function PeriodStrip({ periods, figure, onAsk }: Props) {
  const t = useText();
  const shown = periods.slice(0, SHOWN).toReversed();
  const left = periods.length - shown.length;
  const most = Math.max(figure ?? 1, 1, ...shown.map(({ count }) => count));
  return (
    <ol className="periods">
      {left > 0 && <li className="periods-left">{t({ zh: `此前 ${left} 期`, en: `${left} before` })}</li>}
      {shown.map((period, i) => {
        const { from, count, standing } = period;
        const isCurrent = i === shown.length - 1;
        const name = periodName(period);
        const of = figure === null ? '' : `/${figure}`;
        const said = t({
          zh: `${name.zh} ${count}${of} ${pastWords[standing].zh}`,
          en: `${name.en} ${count}${of} ${pastWords[standing].en}`,
        });
        return (
          <li key={from}>
            <button
              type="button"
              className={`period period-${standing}${isCurrent ? ' period-current' : ''}`}
              title={said}
              aria-label={said}
              onClick={() => onAsk(period)}
            >
              <span className="period-column" aria-hidden>
                <span className="period-fill" style={{ height: `${Math.max(count === 0 ? 0 : 12, (count / most) * 100)}%` }} />
              </span>
              <span aria-hidden>{count}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
