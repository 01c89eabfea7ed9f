import { formatProblem, loadRulebook, loadScenarios, type MutationScore, mutationScore } from '@guiju/rulebook';
import { editionProblems, governments, newestEdition, officeCalendar } from '../editions.ts';
import { exitCodes, print, printJson } from '../output.ts';
import { progressBar } from '../progress.ts';

/** Share of the mutants that the scenarios of a rulebook must notice. */
const WANTED = 0.9;

const scoreOf = (government: string): MutationScore => {
  const { dir } = newestEdition(government);
  const loaded = loadRulebook(dir);
  if (!loaded.ok) throw editionProblems(loaded.problems);
  const { scenarios, problems } = loadScenarios(dir, loaded.rulebook);
  if (problems.length > 0) throw editionProblems(problems);
  return mutationScore(loaded, officeCalendar(), scenarios, progressBar(government));
};

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

const text = ({ edition, mutants, killed, killed_by_citing: citing, equivalent, score, survivors }: MutationScore): string =>
  [
    ...survivors.map(formatProblem),
    `${edition}：${killed}/${mutants} = ${percent(score)}；其中 ${citing} 处由引用该条的场景察觉，另有 ${equivalent} 处经证明行为不变`,
    `${edition}: ${killed}/${mutants} = ${percent(score)}; ${citing} by scenarios that cite the provision, ${equivalent} proved to change nothing`,
  ].join('\n');

/** `guiju verify [G] --mutation`: changes every rule in turn and says which changes no scenario notices; 1 below nine in ten. */
export const mutationCommand = (government: string | undefined, json: boolean): void => {
  const scores = (government === undefined ? governments() : [government]).map(scoreOf);
  if (scores.some(({ score }) => score < WANTED)) process.exitCode = exitCodes.problems;
  if (json) printJson(government === undefined ? scores : scores[0]);
  else for (const score of scores) print(text(score));
};
