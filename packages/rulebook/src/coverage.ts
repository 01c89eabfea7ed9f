import type { Force, Mode, ProvisionId, ProvisionKind, RulebookData } from '@guiju/kernel';
import type { Scenario } from './scenarios/load.ts';

/** A provision that a text is known to contain, whether the rulebook has it or not. */
export interface Required {
  readonly id: ProvisionId;
  readonly kind: ProvisionKind;
  readonly force: Force;
}

/** What takes care of one provision; `gap`: the text has it and the rulebook has not. */
export interface CoverageRow extends Required {
  readonly mode: Mode | 'gap';
  /** Scenarios that cite it. */
  readonly scenarios: number;
  /** Tests whose names begin with its id. */
  readonly tests: number;
}

export interface Coverage {
  readonly government: string;
  readonly provisions: readonly CoverageRow[];
}

const tally = (ids: readonly ProvisionId[]): ReadonlyMap<ProvisionId, number> => {
  const counts = new Map<ProvisionId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const byNumber = (a: CoverageRow, b: CoverageRow): number => a.id.localeCompare(b.id, 'en', { numeric: true });

/** Lists every provision with what enforces it and how often it is tried; `tests`: how many tests name each id. */
export const coverage = (
  { government, provisions }: RulebookData,
  scenarios: readonly Scenario[],
  tests: ReadonlyMap<ProvisionId, number> = new Map(),
  required: readonly Required[] = [],
): Coverage => {
  const cited = tally(scenarios.flatMap(({ cites }) => [...new Set(cites)]));
  const counts = (id: ProvisionId) => ({ scenarios: cited.get(id) ?? 0, tests: tests.get(id) ?? 0 });
  const known = new Set(provisions.map(({ id }) => id));
  const rows = provisions.map(({ id, body, force, mode }): CoverageRow => ({ id, kind: body.kind, force, mode, ...counts(id) }));
  const gaps = required
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, force }): CoverageRow => ({ id, kind, force, mode: 'gap', ...counts(id) }));
  return { government, provisions: [...rows, ...gaps].sort(byNumber) };
};
