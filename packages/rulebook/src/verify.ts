import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { againstLaws } from './checks/against-laws.ts';
import { articlesInText } from './checks/articles-in-text.ts';
import { capabilities } from './checks/capabilities.ts';
import { bookOf, type Check } from './checks/check.ts';
import { contradictingLimits } from './checks/contradicting-limits.ts';
import { contradictingSigners } from './checks/contradicting-signers.ts';
import { duplicateRoutes } from './checks/duplicate-routes.ts';
import { editionProblems } from './checks/editions.ts';
import { gists } from './checks/gists.ts';
import { idOfArticle } from './checks/id-of-article.ts';
import { missingSigners } from './checks/missing-signers.ts';
import { neverApplies } from './checks/never-applies.ts';
import { openEnds } from './checks/open-ends.ts';
import { openQuestions } from './checks/open-questions.ts';
import { roles } from './checks/roles.ts';
import { saidInText } from './checks/said-in-text.ts';
import { series } from './checks/series.ts';
import { uncovered } from './checks/uncovered.ts';
import { unorderedRoutes } from './checks/unordered-routes.ts';
import { weight } from './checks/weight.ts';
import { listLaws, listRulebooks } from './editions.ts';
import { type Loaded, loadRulebook } from './load.ts';
import { readHeader } from './parse.ts';
import { locate } from './places.ts';
import { formatProblem, type Problem, sortProblems } from './problem.ts';
import { loadScenarios, type Scenarios } from './scenarios/load.ts';
import { type OfficialText, readOfficialText } from './text/official-text.ts';

/** The static checks that need nothing but the edition itself. */
export const checks: readonly Check[] = [
  idOfArticle,
  capabilities,
  weight,
  roles,
  series,
  openQuestions,
  gists,
  neverApplies,
  contradictingSigners,
  unorderedRoutes,
  contradictingLimits,
  againstLaws,
  duplicateRoutes,
  missingSigners,
  openEnds,
];

/** The checks of an edition against its official text. */
const textChecks = (text: OfficialText): readonly Check[] => [articlesInText(text), saidInText(text)];

/** Runs the static checks over an edition that loaded, with its scenarios and, when there is one, the file of its imported text. */
export const verifyLoaded = (
  { data, rulebook, places }: Extract<Loaded, { readonly ok: true }>,
  { scenarios, problems }: Scenarios,
  textFile?: string,
): readonly Problem[] => {
  const book = bookOf(data, rulebook);
  const text = textFile === undefined ? [] : textChecks(readOfficialText(readFileSync(textFile, 'utf8')));
  const faults = [...checks, uncovered(scenarios), ...text].flatMap((check) => check(book));
  // A provision of several kinds of matter is looked at once for each; the same sentence is said once.
  const located = new Map(faults.map((fault) => locate(places, fault)).map((problem) => [formatProblem(problem), problem]));
  return sortProblems([...problems, ...located.values()]);
};

/** Everything wrong with the edition in a folder: what keeps it from loading, or else what the static checks find. */
export const verify = (dir: string, textFile?: string): readonly Problem[] => {
  const loaded = loadRulebook(dir);
  return loaded.ok ? verifyLoaded(loaded, loadScenarios(dir, loaded.rulebook), textFile) : loaded.problems;
};

/** What is wrong between the editions of a government, e.g. one that does not repeal the one before; editions that cannot be read are left out. */
export const verifyEditions = (root: string, government: string): readonly Problem[] =>
  editionProblems(
    [...listRulebooks(root), ...listLaws(root)]
      .filter((edition) => edition.government === government)
      .flatMap(({ dir }) => {
        const file = join(dir, 'rulebook.yaml');
        if (!existsSync(file)) return [];
        const { value: data, source } = readHeader(file, readFileSync(file, 'utf8'));
        return data === undefined ? [] : [{ data, source }];
      }),
  );
