import type { Facts, Truth } from '../expression/index.ts';
import type { Practice } from '../office/world.ts';
import type { KindId, ProvisionId } from '../vocabulary/words.ts';
import type { CompiledProvision, Run } from './compiled.ts';
import { composeStages } from './compose-stages.ts';
import type { RouteStage } from './explanation.ts';
import { applies } from './judge-provision.ts';
import { type UndeterminedPractice, withPractices } from './practice.ts';
import { type RuleWorld, type RunOptions, startRun } from './run.ts';

/** A provision with stages of which it is not known whether it applies. */
export interface UndeterminedRoute {
  readonly provision: ProvisionId;
  readonly missing: readonly string[];
}

/** The whole course that rules and practices prescribe for a matter. */
export interface Route {
  readonly stages: readonly RouteStage[];
  readonly undetermined: readonly (UndeterminedRoute | UndeterminedPractice)[];
  /** Provisions whose orders contradict each other; empty in a rulebook that `verify` has passed. */
  readonly conflict: readonly ProvisionId[];
}

/** Composes the course of a matter from the routes that apply. */
export const composeRoute = (world: RuleWorld, kind: KindId, facts: Facts, options: RunOptions = {}): Route =>
  routeOf(startRun(world, kind, facts, options), options.practices ?? world.practices ?? []);

/** Whether a route applies and its stages are needed. */
const takesStages = (run: Run, provision: CompiledProvision, missing?: Set<string>): Truth => {
  const truth = applies(run, provision, missing);
  if (truth === false) return false;
  const needed = provision.work.stagesWhen?.test(run.facts, missing) ?? true;
  return needed === true ? truth : needed;
};

/** Composes the course within a pass that has begun. */
export const routeOf = (run: Run, practices: readonly Practice[]): Route => {
  const { routes, provisions } = run.rules;
  const undetermined: UndeterminedRoute[] = [];
  const applying = routes.filter(({ id, index }) => {
    const provision = provisions[index];
    if (provision === undefined) return false;
    const truth = takesStages(run, provision);
    if (truth !== 'unknown') return truth;
    const missing = new Set<string>();
    takesStages(run, provision, missing);
    undetermined.push({ provision: id, missing: [...missing] });
    return false;
  });
  const { stages, conflict } = composeStages(applying);
  const added = withPractices(run, practices, stages);
  return { stages: added.stages, undetermined: [...undetermined, ...added.undetermined], conflict };
};
