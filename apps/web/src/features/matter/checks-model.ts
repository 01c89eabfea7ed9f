import type { FindingView } from '@guiju/contract';
import type { Checkpoint } from '@guiju/kernel';

/** What counts at one moment of a matter's life; `at` null for what counts for the course as a whole. */
export interface Checks {
  readonly at: Checkpoint | null;
  readonly open: readonly FindingView[];
  readonly met: readonly FindingView[];
}

/** Findings by the moment at which they count, in the order of the matter's life; moments without any are left out. */
export function byCheckpoint(checkpoints: readonly Checkpoint[], findings: readonly FindingView[]): readonly Checks[] {
  const known: readonly string[] = checkpoints;
  const at = (checkpoint: Checkpoint | null) =>
    findings.filter((finding) =>
      checkpoint === null ? finding.at === undefined || !known.includes(finding.at) : finding.at === checkpoint,
    );
  return [null, ...checkpoints]
    .map((checkpoint) => ({ at: checkpoint, found: at(checkpoint) }))
    .filter(({ found }) => found.length > 0)
    .map(({ at: moment, found }) => ({
      at: moment,
      open: found.filter(({ verdict }) => verdict !== 'met'),
      met: found.filter(({ verdict }) => verdict === 'met'),
    }));
}
