import type { Calendar } from '../calendar/index.ts';
import type { Facts } from '../expression/index.ts';
import type { Practice } from '../office/world.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Instant, KindId, ProvisionId } from '../vocabulary/words.ts';
import type { Rulebook, Run } from './compiled.ts';
import { dayOfMoment } from './moment.ts';

/** The part of the world that the rules look at; no directory is needed to ask them. */
export interface RuleWorld {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly practices?: readonly Practice[];
}

/** What is known of a matter besides its facts. */
export interface RunOptions {
  /** When the matter reached its checkpoints; what it has not reached is taken to happen now. */
  readonly reached?: Readonly<Partial<Record<Checkpoint, Instant>>>;
  /** What persons have judged where the rules leave it to them. */
  readonly judgements?: Readonly<Record<ProvisionId, { readonly holds: boolean }>>;
  /** For quotas that the register counts: how many there are in the window without this one. */
  readonly counts?: Readonly<Record<ProvisionId, number>>;
  /** Office practices; those of the world when absent. */
  readonly practices?: readonly Practice[];
}

/** Begins a pass over the rules of a kind; throws a RangeError on a kind or a moment that does not exist. Facts are taken as read by `readFacts`. */
export const startRun = (world: Omit<RuleWorld, 'practices'>, kind: KindId, facts: Facts, options: RunOptions = {}): Run => {
  const rules = world.rulebook.forKind(kind);
  if (rules === undefined) throw new RangeError(`没有事项类别 ${kind} / there is no kind of matter ${kind}`);
  const { reached = {}, judgements = {}, counts = {} } = options;
  const applies = new Array(rules.provisions.length).fill(undefined);
  return { rules, facts, at: world.now, today: dayOfMoment(world.now), calendar: world.calendar, reached, judgements, counts, applies };
};
