import type { Calendar } from '../calendar/index.ts';
import type { Compiled, Facts, Scope, Truth } from '../expression/index.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Bilingual, Effect, Instant, KindId, ProvisionId, Verdict } from '../vocabulary/words.ts';
import type {
  CadenceStated,
  CompositionStated,
  Limit,
  NoticeDue,
  PowerStated,
  PrincipleShown,
  QuotaState,
  RecordDue,
} from './explanation.ts';
import type { LimitRule } from './limit-rule.ts';
import type { Reading } from './reading.ts';
import type { Provision, RulebookData } from './rulebook.ts';
import type { PlannedRoute } from './stage-plan.ts';

/** One pass over the rules with everything it may look at. */
export interface Run {
  readonly rules: KindRules;
  readonly facts: Facts;
  readonly at: Instant;
  /** Day number of `at`. */
  readonly today: number;
  readonly calendar: Calendar;
  readonly reached: Readonly<Partial<Record<Checkpoint, Instant>>>;
  readonly judgements: Readonly<Record<ProvisionId, { readonly holds: boolean }>>;
  /** Of each quota that the register counts: how many there are in its window without this one. */
  readonly counts: Readonly<Record<ProvisionId, number>>;
  /** Whether each provision applies, by index; filled as they are asked. */
  readonly applies: (Truth | undefined)[];
}

/** The parts of an explanation to which engines contribute. */
export interface Answer {
  readonly deadlines: Limit[];
  readonly notices: NoticeDue[];
  readonly records: RecordDue[];
  readonly quotas: QuotaState[];
  readonly cadences: CadenceStated[];
  readonly compositions: CompositionStated[];
  readonly powers: PowerStated[];
  readonly principles: PrincipleShown[];
}

/** What the engine of a provision kind makes of one provision for one kind of matter. */
export interface Work {
  /** Verdict besides `require` and `judge`; names the facts it lacks when it is unknown. */
  readonly verdict?: (run: Run, missing?: Set<string>) => Verdict;
  /** Adds what the provision, which applies, contributes to the answer. */
  readonly contribute?: (run: Run, answer: Answer) => void;
  /** Facts read besides those of the conditions. */
  readonly reads?: readonly Reading[];
  readonly limit?: LimitRule;
  /** Where the stages of a route that applies are on the slip; absent means always. */
  readonly stagesWhen?: Compiled;
}

/** A provision compiled for one kind of matter; `index` is its place among the provisions of that kind. */
export interface CompiledProvision {
  readonly index: number;
  readonly provision: Provision;
  /** Day number from which it is in force by itself; null for a provision of the edition, which is in force as a whole. */
  readonly since: number | null;
  /** What an unmet requirement leads to. */
  readonly effect: Effect;
  readonly when: Compiled | null;
  readonly require: Compiled | null;
  readonly judged: boolean;
  /** Indices of the provisions that are exceptions from this one or carry it out. */
  readonly exceptions: readonly number[];
  /** Indices of the provisions that take its place. */
  readonly yieldsTo: readonly number[];
  readonly work: Work;
  /** Every fact that is read to decide about it. */
  readonly reads: readonly Reading[];
}

/** The provisions of a rulebook that speak of one kind of matter, in the order of the articles. */
export interface KindRules {
  readonly kind: MatterKind;
  /** Facts of the kind, and `records.<item>` for each record that the rulebook wants on file. */
  readonly scope: Scope;
  readonly provisions: readonly CompiledProvision[];
  readonly indexOf: ReadonlyMap<ProvisionId, number>;
  readonly routes: readonly PlannedRoute[];
}

/** A rulebook whose expressions are parsed and compiled once. */
export interface Rulebook {
  readonly data: RulebookData;
  /** The provisions of the edition and of the laws above it. */
  readonly byId: ReadonlyMap<ProvisionId, Provision>;
  /** The national law to which a provision belongs; undefined for one of the edition itself. */
  readonly lawOf: (id: ProvisionId) => RulebookData | undefined;
  readonly kinds: readonly KindId[];
  /** Undefined for a word that is no kind of matter. */
  readonly forKind: (kind: KindId) => KindRules | undefined;
}

/** What keeps a rulebook from loading; `at` is the 0-based column in the expression of the field, 0 elsewhere. */
export interface RulebookProblem {
  readonly provision: ProvisionId;
  /** Path inside the body, e.g. `when` or `limit.from`. */
  readonly field: string;
  readonly at: number;
  readonly message: Bilingual;
}
