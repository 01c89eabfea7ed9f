import type { Matter, Origin, StageId, StageState } from './matter.ts';

/** Stages in the order in which their rounds were completed, a stage as often as it was. */
const completions = (matter: Matter): readonly StageId[] =>
  matter.stages
    .flatMap(({ id, rounds }) =>
      rounds
        .filter(({ outcome }) => outcome === 'done')
        .map(({ seats }) => ({ id, n: Math.max(0, ...seats.map(({ act }) => act?.n ?? 0)) })),
    )
    // Only one stage is open at a time, so the last act of a round tells when it was completed.
    .sort((a, b) => a.n - b.n)
    .map(({ id }) => id);

/**
 * Stages done or open that must be done again, because in the order of the rules one that was not done comes before them: the required
 * stages must be a subsequence of those completed (I-5).
 */
export const outOfOrder = (
  matter: Matter,
  stages: readonly { readonly id: StageId; readonly origin: Origin; readonly state: StageState }[],
): readonly StageId[] => {
  const completed = completions(matter);
  const again: StageId[] = [];
  let from = 0;
  let missing = false;
  for (const { id, origin, state } of stages) {
    if (origin.by === 'person' || state === 'stopped') continue;
    const at = missing ? -1 : completed.indexOf(id, from);
    if (at >= 0) from = at + 1;
    else if (state === 'done' || (missing && state === 'open')) again.push(id);
    if (at < 0) missing = true;
  }
  return again;
};
