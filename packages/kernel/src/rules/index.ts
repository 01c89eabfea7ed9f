export { mattersOf, provisionFor } from './body-for.ts';
export { type CadencePeriod, cadenceState } from './cadence-state.ts';
export {
  type CompiledProvision,
  compileRulebook,
  type KindRules,
  type Rulebook,
  type RulebookProblem,
} from './compile.ts';
export { effectOf } from './effect.ts';
export { explain } from './explain.ts';
export type * from './explanation.ts';
export { recordFact } from './kinds/record.ts';
export { checkPractices } from './practice.ts';
export { type QuotaStanding, type QuotaTally, quotaPeriods } from './quota-state.ts';
export { type FactsRead, nestFacts, readFacts } from './read-facts.ts';
export { countedBy, type RegisterEntry, registerCounts } from './register.ts';
export type * from './rulebook.ts';
export type { RuleWorld } from './run.ts';
export { type Light, type RunningLimit, runningLimits } from './running-limits.ts';
export { type ConditionTrace, type ProvisionTrace, trace } from './trace.ts';
