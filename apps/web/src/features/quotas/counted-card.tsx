import type { CountedPeriod, CountedRule } from '@guiju/contract';
import { type Bilingual, boundsName, frequencyName, type Provision } from '@guiju/kernel';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { dayName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useToday } from '../../shared/now.ts';
import { periodName } from './period-name.ts';
import { PeriodStrip } from './period-strip.tsx';
import type { Asked } from './quotas-query.ts';
import { standingWords } from './standing-words.ts';

const words = {
  until: { zh: '最迟', en: 'by' },
  undetermined: { zh: '件因缺少信息未能计入', en: 'could not be counted because facts are missing' },
} as const satisfies Record<string, Bilingual>;

/** The figure of a rule: how often it must be, or up to how many; null where the text gives none. */
const figureOf = ({ body }: Provision): number | null =>
  body.kind === 'cadence' ? (body.count ?? null) : body.kind === 'quota' ? (body.max ?? body.min ?? null) : null;

const demandOf = ({ body }: Provision): Bilingual =>
  body.kind === 'cadence' ? frequencyName(body) : body.kind === 'quota' ? boundsName(body) : { zh: '', en: '' };

interface Props {
  readonly rule: CountedRule;
  readonly provision: Provision;
  readonly onAsk: (asked: Asked) => void;
}

/** One rule that counts: what it demands, how this period stands, and the periods before it. */
export function CountedCard({ rule, provision, onAsk }: Props) {
  const { t, language } = useReading();
  const today = useToday();
  const { standing, periods, due, undetermined } = rule;
  const [current] = periods;
  const figure = figureOf(provision);
  const name = provision.body.kind === 'cadence' || provision.body.kind === 'quota' ? provision.body.counts : provision.gist;
  const ask = (period: CountedPeriod, who?: { readonly id: string; readonly name: string }) => {
    const title = `${t(name)} · ${t(periodName(period))}${who === undefined ? '' : ` · ${who.name}`}`;
    onAsk({ provision: provision.id, title, from: period.from, to: period.to, ...(who !== undefined && { who: who.id }) });
  };
  return (
    <li className="counted">
      <div className="counted-what">
        <h3>{t(name)}</h3>
        <p>
          {t(demandOf(provision))} <ArticleChips provisions={[provision.id]} />
        </p>
        <p className="counted-gist">{t(provision.gist)}</p>
      </div>
      <div className="counted-now">
        <p>
          <span className={`standing standing-${standing}`}>{t(standingWords[standing])}</span>
          {current !== undefined && <span className="counted-period">{t(periodName(current))}</span>}
        </p>
        {current !== undefined && (
          <p className="counted-figure">
            <strong>{current.count}</strong>
            {figure !== null && <span> / {figure}</span>}
            {due !== null && (
              <span className="counted-due">
                {t(words.until)} {dayName(due, language, today)}
              </span>
            )}
          </p>
        )}
        {current !== undefined && <Tallies period={current} onAsk={(who) => ask(current, who)} />}
        {undetermined > 0 && (
          <p className="counted-undetermined">
            {undetermined} {t(words.undetermined)}
          </p>
        )}
      </div>
      <PeriodStrip periods={periods} figure={figure} onAsk={(period) => ask(period)} />
    </li>
  );
}

/** Units or posts that are named. */
const NAMED = 5;

interface TalliesProps {
  readonly period: CountedPeriod;
  readonly onAsk: (who: { readonly id: string; readonly name: string }) => void;
}

/** What each unit or post has of a cap that is for each. */
function Tallies({ period: { tallies }, onAsk }: TalliesProps) {
  const named = tallies.flatMap(({ who, name, ...rest }) => (who === null ? [] : [{ ...rest, id: who, name: name ?? who }]));
  if (named.length === 0) return null;
  return (
    <ul className="tallies">
      {named.slice(0, NAMED).map(({ id, name, count, standing }) => (
        <li key={id}>
          <button type="button" className={`tally tally-${standing}`} onClick={() => onAsk({ id, name })}>
            {name} {count}
          </button>
        </li>
      ))}
    </ul>
  );
}
