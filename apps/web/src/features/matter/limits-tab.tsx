import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { LimitView } from '../../shared/limit-view.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';

const words = {
  none: { zh: '规则没有为此事规定时限。', en: 'The rules set no limit for it.' },
  pauses: { zh: '中止计时', en: 'Pauses' },
  until: { zh: '至今', en: 'until now' },
} as const satisfies Record<string, Bilingual>;

/** Every limit of the matter, each a click away from how it is counted; and its pauses. */
export function LimitsTab({ view: { limits, matter } }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  return (
    <div className="basis">
      {limits.length === 0 && <p>{t(words.none)}</p>}
      <ul className="plain-list">
        {limits.map((limit) => (
          <li key={limit.provision} className="limit-line">
            <LimitView limit={limit} withAct /> <ArticleChips provisions={[limit.provision]} />
          </li>
        ))}
      </ul>
      {matter.pauses.length > 0 && (
        <section>
          <h3>{t(words.pauses)}</h3>
          <ul className="plain-list">
            {matter.pauses.map((pause) => (
              <li key={pause.from}>
                {momentName(pause.from, language, today)} — {pause.to === null ? t(words.until) : momentName(pause.to, language, today)}{' '}
                {names.actor(pause.actor)}
                {m.colon}
                {pause.reason} <ArticleChips provisions={pause.provision === null ? [] : [pause.provision]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
