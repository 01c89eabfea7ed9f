export { type CalendarsRead, loadCalendars, readCalendar } from './calendar.ts';
export { compare, ofCapability } from './compare/compare.ts';
export {
  type CompareCell,
  type CompareLine,
  type CompareRow,
  type CompareTopic,
  type Comparison,
  compareTopics,
} from './compare/comparison.ts';
export { type Coverage, type CoverageRow, coverage, type Required } from './coverage.ts';
export { type Edition, findRulebook, lawsOn, listLaws, listRulebooks, rulebooksRoot } from './editions.ts';
export { type Loaded, loadRulebook } from './load.ts';
export { type MutationScore, mutationScore } from './mutation/score.ts';
export { formatProblem, type Problem, type Severity } from './problem.ts';
export { readRequired } from './required.ts';
export type { Difference } from './scenarios/compare.ts';
export { loadScenarios, type Scenario, type Scenarios } from './scenarios/load.ts';
export { runScenario, runScenarios, type ScenarioResult } from './scenarios/run.ts';
export { type Read, readWith } from './schema/read.ts';
export { stage as stageForm } from './schema/stage.ts';
export { countTests } from './test-names.ts';
export { type Beside, type BesideRow, beside } from './text/beside.ts';
export { type OfficialArticle, type OfficialText, readOfficialText } from './text/official-text.ts';
export { effectiveDay, type SkeletonFile, skeletonOf } from './text/skeleton.ts';
export { verify, verifyEditions } from './verify.ts';
