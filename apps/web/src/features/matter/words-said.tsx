import type { Bilingual, Matter } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { occasionName, saidOf } from './said-model.ts';

const words = {
  said: { zh: '往来意见', en: 'What was said' },
} as const satisfies Record<string, Bilingual>;

/** What was said with transfers, returns, circulation, urging and beside them; every word of it stays. */
export function Words({ matter }: { readonly matter: Matter }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const said = saidOf(matter.comments);
  if (said.length === 0) return null;
  return (
    <section className="said">
      <h3>
        {t(words.said)}
        {m.open}
        {said.length}
        {m.close}
      </h3>
      <ul className="plain-list">
        {said.map(({ at, actor, text, on }) => (
          <li key={`${at} ${actor.post} ${on} ${text}`}>
            <p className="said-head">
              <span className="said-on">{t(occasionName(on))}</span> {names.actor(actor)} {momentName(at, language, today)}
            </p>
            <p className="said-text">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
