import {
  type Calendar,
  cadenceState,
  countedBy,
  dayOfInstant,
  type Explanation,
  explain,
  formatDay,
  type ProvisionId,
  parseInstant,
  type Rulebook,
  registerCounts,
} from '@guiju/kernel';
import { compare, type Difference } from './compare.ts';
import { expectedIds, type Scenario } from './load.ts';

/** How one scenario went. */
export interface ScenarioResult {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly cites: readonly ProvisionId[];
  readonly passed: boolean;
  readonly differences: readonly Difference[];
}

/** A cited provision that nothing is expected of would count as covered without being looked at. */
const unexpected = ({ cites, expect }: Scenario, answer: Explanation): readonly Difference[] => {
  const named = new Set(expectedIds(expect).map(([, id]) => id));
  if (expect.route !== undefined) for (const { provisions } of answer.route) for (const id of provisions) named.add(id);
  return cites
    .filter((id) => !named.has(id))
    .map((id) => ({ part: `cites.${id}`, expected: 'something expected of each provision cited', actual: 'nothing expected' }));
};

/** Asks the kernel about one scenario and compares its answer with what is expected. */
export const runScenario = (rulebook: Rulebook, calendar: Calendar, scenario: Scenario): ScenarioResult => {
  const { name, file, line, cites, kind, at, facts, reached, register, expect } = scenario;
  const world = { rulebook, calendar, now: at };
  const day = formatDay(dayOfInstant(parseInstant(at) ?? 0));
  const counts = registerCounts(world, kind, register, { day });
  const answer = explain(world, kind, facts, { counts, reached });
  const cadences = new Map(
    Object.keys(expect.cadences).flatMap((id): [ProvisionId, string][] => {
      const body = rulebook.byId.get(id)?.body;
      if (body?.kind !== 'cadence') return [];
      const held = countedBy(world, id, register).counted.map(({ date }) => date);
      return [[id, cadenceState(body, held, day, rulebook.data.effective).state]];
    }),
  );
  const differences = [...compare(rulebook, expect, answer, cadences), ...unexpected(scenario, answer)];
  return { name, file, line, cites, passed: differences.length === 0, differences };
};

/** Runs every scenario of an edition. */
export const runScenarios = (rulebook: Rulebook, calendar: Calendar, scenarios: readonly Scenario[]): readonly ScenarioResult[] =>
  scenarios.map((scenario) => runScenario(rulebook, calendar, scenario));
