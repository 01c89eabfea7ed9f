import type { MatterView } from '@guiju/contract';
import { type Bilingual, type Checkpoint, checkpointName } from '@guiju/kernel';
import { FindingList } from '../../shared/finding-list.tsx';
import { useText } from '../../shared/language.tsx';
import { LiveSum } from '../../shared/live-sum.tsx';
import { useWorld } from '../../shared/world.ts';
import { byCheckpoint } from './checks-model.ts';
import { OnFile } from './on-file.tsx';

const words = {
  course: { zh: '办理流程', en: 'The course' },
  reached: { zh: '已过', en: 'passed' },
} as const satisfies Record<string, Bilingual>;

/** What the rules find, by the moment at which it counts, the reasons given, judgements, records and notices. */
export function ChecksTab({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { rulebook } = useWorld();
  const { matter, findings } = view;
  const checkpoints = [...new Set(rulebook.forKind(matter.kind)?.kind.checkpoints.map(({ id }) => id))];
  const nameOf = (at: Checkpoint | null) => (at === null ? t(words.course) : t(checkpointName(at)));
  const isPassed = (at: Checkpoint | null) => at !== null && matter.reached[at] !== undefined;
  return (
    <div className="basis">
      <LiveSum findings={findings} />
      {byCheckpoint(checkpoints, findings).map(({ at, open, met }) => (
        <section key={at ?? 'course'}>
          <h3>
            {nameOf(at)} {isPassed(at) && <small>{t(words.reached)}</small>}
          </h3>
          <FindingList kind={matter.kind} findings={open} />
          {met.length > 0 && (
            <details className="fold">
              <summary>{t({ zh: `已符合 ${met.length} 项`, en: `${met.length} met` })}</summary>
              <FindingList kind={matter.kind} findings={met} />
            </details>
          )}
        </section>
      ))}
      <OnFile view={view} />
    </div>
  );
}
