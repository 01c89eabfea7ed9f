import type { Act, Join } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Bilingual, Day, Effect, Force, KindId, Mode, ProvisionId, Role } from '../vocabulary/words.ts';

/** What every body may say about when it applies and what it demands. Conditions are expression texts over the facts of the kind. */
export interface Conditions {
  /** The kind or kinds of matter it speaks of; a body without any never applies to a matter by itself. */
  readonly matter?: readonly KindId[];
  /** Applies when this holds; absent means always. */
  readonly when?: string;
  /** Provisions from which this one is an exception: where this applies, they do not. */
  readonly exception_of?: readonly ProvisionId[];
  /** Provisions that take its place where they apply, unless what they demand is unmet and refused. */
  readonly yields_to?: readonly ProvisionId[];
  /** Provisions of national law that a local one carries out: where this applies, they are cited with it and say nothing of their own. */
  readonly implements?: readonly ProvisionId[];
  /** What must hold. */
  readonly require?: string;
  /** What a person, not the program, must judge; the verdict is `needs_human` until somebody has. */
  readonly judge?: Bilingual;
  /** Who judges. Absent: the office or whoever has the matter in hand, not the unit that submitted it. */
  readonly judged_by?: readonly Role[];
  /** At which checkpoint the requirement is due. */
  readonly at?: Checkpoint;
  /** What an unmet requirement leads to. */
  readonly otherwise?: Effect;
  /** The same demanded of other kinds of matter, each in its own facts and at its own moment. */
  readonly also?: readonly Demand[];
  /** Stages that it puts on the slip where it applies. A route always has some, or none where it only demands a step elsewhere. */
  readonly stages?: readonly StageRule[];
  /** The stages are on the slip only where this holds: for a requirement that the text lets be met in another way too. */
  readonly stages_when?: string;
  /** Provisions whose stages stand before these when both apply. */
  readonly after?: readonly ProvisionId[];
}

/** What a provision demands of further kinds of matter; what is not given here is not taken over, but for the last four. */
export interface Demand {
  readonly matter: readonly KindId[];
  readonly when?: string;
  readonly require?: string;
  readonly judge?: Bilingual;
  readonly judged_by?: readonly Role[];
  readonly at?: Checkpoint;
  readonly otherwise?: Effect;
  /** Start and proof of a deadline, checkpoint of a notice, and fact of a record, where they differ. */
  readonly from?: string;
  readonly done?: string;
  readonly on?: Checkpoint;
  readonly fact?: string;
}

/** One stage that a route contributes. */
export interface StageRule {
  readonly act: Act;
  readonly roles: readonly Role[];
  readonly join: Join;
  /** Facts whose value this stage's actors establish by acting, e.g. `reviews.legality`. */
  readonly establishes?: readonly string[];
  /** Those of them that are for one role alone, where several review side by side. */
  readonly established_by?: Readonly<Record<Role, readonly string[]>>;
}

export interface RouteBody extends Conditions {
  readonly kind: 'route';
  readonly stages: readonly StageRule[];
}
export interface CheckBody extends Conditions {
  readonly kind: 'check';
  /** A limit of its own that a met check sets, e.g. one fixed by law with its source given. */
  readonly limit?: { readonly act: Act; readonly within: Length; readonly from: string };
}
/**
 * Length of a limit. `fact` names a date or datetime fact that is the due moment itself; `working_days_fact` a number fact; `day_of_month`
 * the day on which it ends in the month of the date fact `of`.
 */
export type Length =
  | { readonly working_days: number }
  | { readonly calendar_days: number }
  | { readonly fact: string }
  | { readonly working_days_fact: string }
  | { readonly before: string; readonly days: number; readonly unit: 'calendar' | 'working' }
  | { readonly day_of_month: number; readonly of: string }
  | 'unstated';
export interface DeadlineBody extends Conditions {
  readonly kind: 'deadline';
  readonly act: Act;
  /** `unstated`: the text says "in time" and gives no figure; age is shown, nothing is overdue. */
  readonly within: Length;
  /** Checkpoint at which it starts, or a date fact (its value when given, else the moment asked about). */
  readonly from: string;
  /** Date fact, usually a claim: where it is given, the limit ends on that day instead. */
  readonly extended_to?: string;
  /** Time that does not count: from one date fact to another; while the second is not given, it lasts. */
  readonly pause?: { readonly from: string; readonly to: string };
  /** Date fact that says when the act was done; lets the engine give a verdict. */
  readonly done?: string;
  /** Only where the text says that silence is consent. */
  readonly on_silence?: 'consent';
}
export interface QuotaBody extends Conditions {
  readonly kind: 'quota';
  /** Number fact or expression that is measured; absent when only the register counts. */
  readonly measure?: string;
  readonly counts: Bilingual;
  readonly per?: 'government' | 'unit' | 'post' | 'matter';
  readonly window?: 'year' | 'half_year' | 'quarter' | 'month';
  readonly max?: number;
  readonly min?: number;
}
export interface CadenceBody extends Conditions {
  readonly kind: 'cadence';
  /** How often in a period; absent where the text says “regularly” and gives no figure: what was held is counted, nothing is missed. */
  readonly count?: number;
  /** Length of a period; exactly one of the two is given with a count, none without. */
  readonly every_months?: number;
  readonly every_weeks?: number;
  readonly counts: Bilingual;
}
export interface RecordBody extends Conditions {
  readonly kind: 'record';
  /** Key of the item on file, snake_case; on file means fact `records.<item>` is true. */
  readonly item: string;
  readonly name: Bilingual;
  /** Boolean fact of the kind that says the same; stating it is enough. */
  readonly fact?: string;
}
export interface NoticeBody extends Conditions {
  readonly kind: 'notice';
  /** Checkpoint at which the notice arises. */
  readonly on: Checkpoint;
  readonly to: readonly Role[];
  readonly by?: Role;
  /** Absent when the text gives no period. */
  readonly within?: Length;
  readonly about: Bilingual;
}
export interface CompositionBody extends Conditions {
  readonly kind: 'composition';
  /** Name of the body, e.g. `executive` (meeting type) or `government`. */
  readonly body: string;
  readonly members?: readonly Role[];
  /** Posts that always sit in. */
  readonly attends?: readonly Role[];
  readonly invited?: readonly Role[];
  readonly chair?: Role;
}
export interface PowerBody extends Conditions {
  readonly kind: 'power';
  readonly holder: readonly Role[];
  readonly power: Bilingual;
  /** To whom and whether at all it can be entrusted; absent means the text says nothing. */
  readonly entrust?: { readonly to: readonly Role[]; readonly during?: 'absence' } | 'never';
  /** Stage acts that this reserves to the holder (cannot be transferred). */
  readonly reserves?: readonly Act[];
}
export interface PrincipleBody extends Conditions {
  readonly kind: 'principle';
  /** Checkpoints or `about` page at which it is displayed. */
  readonly shown: readonly (Checkpoint | 'about')[];
}

/** The one typed body of a provision; `kind` picks the engine. */
export type Body =
  | RouteBody
  | CheckBody
  | DeadlineBody
  | QuotaBody
  | CadenceBody
  | RecordBody
  | NoticeBody
  | CompositionBody
  | PowerBody
  | PrincipleBody;
export type ProvisionKind = Body['kind'];

/** One provision (条款要求) of an article. */
export interface Provision {
  readonly id: ProvisionId;
  /** Article number as text, `"29"`. */
  readonly article: string;
  readonly chapter: number;
  /** The slice of office work it belongs to, e.g. `outgoing`. */
  readonly capability: string;
  readonly gist: Bilingual;
  readonly force: Force;
  readonly mode: Mode;
  readonly body: Body;
  /** What the text leaves open here, and how it is read. */
  readonly open_question?: Bilingual;
}

/** Number series of issued papers (发文字号): the organ's mark, e.g. 某政发. */
export interface NumberSeries {
  readonly id: string;
  readonly mark: string;
  /** Kind and condition of the matters that take their number here. */
  readonly matter: KindId;
  readonly when?: string;
  /** Numbers run on over the years and are written 第N号, as those of orders (令号, GB/T 9704-2012, 10.2). */
  readonly yearless?: true;
}

/** One edition of a government's written work rules (工作规则) or of a national law, validated, plain JSON. */
export interface RulebookData {
  /** Id of the government; `national/<law>` for a law, whose ids begin with the law alone. */
  readonly government: string;
  /** `government/effective date`. */
  readonly edition: string;
  readonly name: Bilingual;
  readonly title: Bilingual;
  /** Null where the text carries none. */
  readonly number: string | null;
  readonly adopted: Day | null;
  readonly effective: Day;
  readonly repeals: readonly { readonly number: string; readonly date: Day | null }[];
  readonly chapters: readonly { readonly n: number; readonly title: Bilingual }[];
  /** Role → local title. */
  readonly terms: Readonly<Record<Role, string>>;
  readonly series: readonly NumberSeries[];
  /** `stages_ahead`: stages not yet open follow the edition in force when they open; `as_begun`: a matter ends under the edition it began with. */
  readonly transition: 'stages_ahead' | 'as_begun';
  readonly provisions: readonly Provision[];
  /** What the text leaves open for the whole rulebook, and our reading. */
  readonly open_questions: readonly { readonly articles: readonly string[]; readonly question: Bilingual; readonly reading: Bilingual }[];
  /** National laws above it, each provision in force from the effective day of its law. Absent: none. */
  readonly laws?: readonly RulebookData[];
  /** Content hash of the files it was read from, those of the laws included. */
  readonly hash: string;
}
