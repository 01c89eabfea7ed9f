import { type Bilingual, type Matter, valueName, wordsOf } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { useWorld } from '../../shared/world.ts';
import { statedTogether } from './facts-model.ts';

const words = {
  facts: { zh: '事项要素', en: 'Facts' },
  source: { zh: '依据', en: 'source' },
} as const satisfies Record<string, Bilingual>;

/** The facts of a matter with who stated each of them, and the units named. */
export function Facts({ matter }: { readonly matter: Matter }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { rulebook } = useWorld();
  const facts = wordsOf(rulebook, matter.kind);
  const stated = statedTogether(matter);
  const named = Object.entries(matter.units_for).filter(([, units]) => units.length > 0);
  if (stated.length + named.length === 0) return null;
  return (
    <details className="fold" open>
      <summary>{t(words.facts)}</summary>
      {stated.map(({ by, at, source, facts: group }) => (
        <div key={`${at} ${by.post} ${source}`} className="stated">
          <dl className="pairs">
            {group.map(({ name, value }) => (
              <div key={name}>
                <dt>{t(facts.fact(name))}</dt>
                <dd>{t(valueName(facts, name, value))}</dd>
              </div>
            ))}
          </dl>
          <p className="stated-by">
            {names.actor(by)} {momentName(at, language, today)}
            {source !== null && ` · ${t(words.source)}${m.colon}${source}`}
          </p>
        </div>
      ))}
      <dl className="pairs">
        {named.map(([role, units]) => (
          <div key={role}>
            <dt>{t(names.role(role))}</dt>
            <dd>{units.map(names.unit).join(m.comma)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
