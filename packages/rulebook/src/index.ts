export { type CalendarsRead, loadCalendars, readCalendar } from './calendar.ts';
export { type Edition, findRulebook, listRulebooks, rulebooksRoot } from './editions.ts';
export { type Loaded, loadRulebook } from './load.ts';
export { formatProblem, type Problem, type Severity } from './problem.ts';
export type { Difference } from './scenarios/compare.ts';
export { loadScenarios, type Scenario, type Scenarios } from './scenarios/load.ts';
export { runScenario, runScenarios, type ScenarioResult } from './scenarios/run.ts';
export { verify, verifyEditions } from './verify.ts';
