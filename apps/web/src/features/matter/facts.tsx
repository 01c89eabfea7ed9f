import { type Bilingual, type Matter, valueName, wordsOf } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { useWorld } from '../../shared/world.ts';

const words = {
  facts: { zh: '事项要素', en: 'Facts' },
  units: { zh: '指定的单位', en: 'Units named' },
  source: { zh: '依据', en: 'source' },
} as const satisfies Record<string, Bilingual>;

/** The facts of a matter with who stated each of them, and the units named. */
export function Facts({ matter }: { readonly matter: Matter }) {
  const { t, language } = useReading();
  const names = useMatterNames();
  const today = useToday();
  const { rulebook } = useWorld();
  const facts = wordsOf(rulebook, matter.kind);
  const stated = Object.entries(matter.facts).filter(([, { value }]) => value !== null);
  const named = Object.entries(matter.units_for).filter(([, units]) => units.length > 0);
  if (stated.length + named.length === 0) return null;
  return (
    <details className="fold" open>
      <summary>{t(words.facts)}</summary>
      <dl className="pairs">
        {stated.map(([name, { value, by, at, source }]) => (
          <div key={name}>
            <dt>{t(facts.fact(name))}</dt>
            <dd>
              {t(valueName(facts, name, value))}
              <small>
                {names.actor(by)} {momentName(at, language, today)}
                {source !== undefined && ` · ${t(words.source)}：${source}`}
              </small>
            </dd>
          </div>
        ))}
        {named.map(([role, units]) => (
          <div key={role}>
            <dt>{t(names.role(role))}</dt>
            <dd>{units.map(names.unit).join('、')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
