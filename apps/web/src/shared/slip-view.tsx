import type { Bilingual, Limit, Matter, RunningLimit } from '@guiju/kernel';
import './slip.css';
import { useText } from './language.tsx';
import { SlipStage } from './slip-stage.tsx';

const words = {
  slip: { zh: '办理流程', en: 'Routing slip' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly matter: Matter;
  /** Limits that run, shown on the open stage. */
  readonly limits?: readonly RunningLimit[];
  /** Limits as they would run, from which stages ahead take their expected day. */
  readonly expected?: readonly Limit[];
}

/** The routing slip from top to bottom, seats of one stage side by side (below each other on the phone). */
export function SlipView({ matter, limits = [], expected = [] }: Props) {
  const t = useText();
  return (
    <ol className="slip" aria-label={t(words.slip)}>
      {matter.stages.map((stage) => (
        <SlipStage key={stage.id} stage={stage} matter={matter} limits={limits} expected={expected} />
      ))}
    </ol>
  );
}
