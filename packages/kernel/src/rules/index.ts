export { type CadencePeriod, type CadenceState, cadenceState } from './cadence-state.ts';
export {
  type CompiledProvision,
  type CompiledRulebook,
  compileRulebook,
  type KindRules,
  type Rulebook,
  type RulebookProblem,
} from './compile.ts';
export { effectOf } from './effect.ts';
export { explain } from './explain.ts';
export type * from './explanation.ts';
export { recordFact } from './kinds/record.ts';
export type { LimitPause } from './pause.ts';
export { checkPractices, type PracticeProblem, type UndeterminedPractice } from './practice.ts';
export { type FactsRead, type FactsRefused, nestFacts, readFacts } from './read-facts.ts';
export { type Counted, type Counting, countedBy, type RegisterEntry, registerCounts } from './register.ts';
export { composeRoute, type Route, type UndeterminedRoute } from './route.ts';
export type * from './rulebook.ts';
export type { RuleWorld, RunOptions } from './run.ts';
export { type Light, type RunningLimit, runningLimits } from './running-limits.ts';
export { type ConditionTrace, type ProvisionTrace, type RelatedTrace, trace } from './trace.ts';
