import { join } from 'node:path';
import type { CoverageView } from '@guiju/contract';
import type { Rulebook } from '@guiju/kernel';
import { countTests, coverage, listLaws, listRulebooks, loadScenarios } from '@guiju/rulebook';
import { noNumbers, type ProvisionNumbers } from '@guiju/store';

type Covered = Omit<CoverageView['provisions'][number], 'numbers'>;

const known = new WeakMap<Rulebook, readonly Covered[]>();

const compute = (root: string, rulebook: Rulebook): readonly Covered[] => {
  const { edition } = rulebook.data;
  const found = [...listRulebooks(root), ...listLaws(root)].find((each) => `${each.government}/${each.effective}` === edition);
  const scenarios = found === undefined ? [] : loadScenarios(found.dir, rulebook).scenarios;
  const { provisions } = coverage(rulebook.data, scenarios, countTests(join(root, '..')));
  return provisions.flatMap((row) => {
    const provision = rulebook.byId.get(row.id);
    if (provision === undefined) return [];
    const { article, chapter, capability, gist } = provision;
    return [{ ...row, article, chapter, capability, gist }];
  });
};

/** What takes care of each provision of an edition, how often it is tried (worked out once for each edition), and its numbers where they are one's own. */
export const coverageOf = (root: string, rulebook: Rulebook, numbers: ReadonlyMap<string, ProvisionNumbers> | null): CoverageView => {
  const rows = known.get(rulebook) ?? compute(root, rulebook);
  known.set(rulebook, rows);
  const { government, title, chapters } = rulebook.data;
  return {
    ...{ government, title, chapters: [...chapters], own: numbers !== null },
    provisions: rows.map((row) => ({ ...row, numbers: numbers === null ? null : (numbers.get(row.id) ?? noNumbers) })),
  };
};
