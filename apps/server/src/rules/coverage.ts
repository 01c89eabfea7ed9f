import { join } from 'node:path';
import type { CoverageView } from '@guiju/contract';
import type { Rulebook } from '@guiju/kernel';
import { countTests, coverage, listRulebooks, loadScenarios } from '@guiju/rulebook';

const known = new WeakMap<Rulebook, CoverageView>();

const compute = (root: string, rulebook: Rulebook): CoverageView => {
  const { edition, government } = rulebook.data;
  const found = listRulebooks(root).find((each) => `${each.government}/${each.effective}` === edition);
  const scenarios = found === undefined ? [] : loadScenarios(found.dir, rulebook).scenarios;
  const { provisions } = coverage(rulebook.data, scenarios, countTests(join(root, '..')));
  return { government, provisions: provisions.map((row) => ({ ...row })) };
};

/** What takes care of each provision of an edition, and how often it is tried; worked out once for each edition. */
export const coverageOf = (root: string, rulebook: Rulebook): CoverageView => {
  const view = known.get(rulebook) ?? compute(root, rulebook);
  known.set(rulebook, view);
  return view;
};
