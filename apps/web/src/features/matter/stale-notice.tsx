import { acts, type Bilingual, changedSince, isStanding, type Matter, valueName, wordsOf } from '@guiju/kernel';
import { Alert } from 'antd';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useWorld } from '../../shared/world.ts';

const words = {
  title: { zh: '前面的审核意见所依据的内容已经改变', en: 'Earlier approvals were given on something that has changed' },
  content: { zh: '文稿改过', en: 'the paper was edited' },
} as const satisfies Record<string, Bilingual>;

/** Approvals that no longer stand, and exactly what changed since they were given (S-12). */
export function StaleNotice({ matter }: { readonly matter: Matter }) {
  const t = useText();
  const m = useMarks();
  const { rulebook } = useWorld();
  const facts = wordsOf(rulebook, matter.kind);
  const stale = matter.stages.filter((stage) => stage.state === 'done' && !isStanding(matter, stage));
  if (stale.length === 0 || matter.status === 'closed' || matter.status === 'terminated') return null;
  const changes = (bases: readonly Parameters<typeof changedSince>[1][]): readonly string[] => {
    const all = bases.map((basis) => changedSince(matter, basis));
    const said = all.flatMap((changed) =>
      changed.facts.map(
        ({ name, was, now }) => `${t(facts.fact(name))}${m.colon}${t(valueName(facts, name, was))} → ${t(valueName(facts, name, now))}`,
      ),
    );
    return [...new Set([...(all.some(({ content }) => content) ? [t(words.content)] : []), ...said])];
  };
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={t(words.title)}
      description={
        <ul>
          {stale.map((stage) => (
            <li key={stage.id}>
              {t(acts[stage.act])}
              {m.colon}
              {changes(
                stage.rounds.at(-1)?.seats.flatMap(({ act }) => (act === null || act.withdrawn !== null ? [] : [act.basis])) ?? [],
              ).join(m.semicolon)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
