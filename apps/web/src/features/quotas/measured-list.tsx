import type { CountedRules, ProvisionOutcome } from '@guiju/contract';
import { boundsName, type Provision } from '@guiju/kernel';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { useText } from '../../shared/language.tsx';
import { useWorld } from '../../shared/world.ts';
import type { Asked } from './quotas-query.ts';

const outcomes = [
  ['applied', { zh: '量过', en: 'measured' }],
  ['unmet', { zh: '超过', en: 'over' }],
  ['waived', { zh: '说明理由后继续', en: 'gone on with a reason' }],
] as const satisfies readonly (readonly [ProvisionOutcome, { zh: string; en: string }])[];

interface Props {
  readonly measured: CountedRules['measured'];
  readonly onAsk: (asked: Asked) => void;
}

/** Caps that hold for each matter by itself: how many were measured and how many went over. */
export function MeasuredList({ measured, onAsk }: Props) {
  const { rulebook } = useWorld();
  return (
    <ul className="measured">
      {measured.map(({ provision: id, numbers }) => {
        const provision = rulebook.byId.get(id);
        return provision && <Measured key={id} provision={provision} numbers={numbers} onAsk={onAsk} />;
      })}
    </ul>
  );
}

interface MeasuredProps {
  readonly provision: Provision;
  readonly numbers: CountedRules['measured'][number]['numbers'];
  readonly onAsk: (asked: Asked) => void;
}

function Measured({ provision, numbers, onAsk }: MeasuredProps) {
  const t = useText();
  const { body, gist, id } = provision;
  if (body.kind !== 'quota') return null;
  return (
    <li>
      <p>
        <strong>{t(body.counts)}</strong> {t(boundsName(body))} <ArticleChips provisions={[id]} />
      </p>
      <p className="counted-gist">{t(gist)}</p>
      <dl>
        {outcomes.map(([outcome, name]) => {
          const value = numbers[outcome];
          const title = `${t(body.counts)} · ${t(name)}`;
          return (
            <div key={outcome}>
              <dt>{t(name)}</dt>
              <dd>
                {value === 0 ? (
                  '0'
                ) : (
                  <button
                    type="button"
                    className={`tally${outcome === 'unmet' ? ' tally-over' : ''}`}
                    onClick={() => onAsk({ provision: id, title, outcome })}
                  >
                    {value}
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
