/** Type of a fact or of an expression; `of` types the elements of a list. */
export type ValueType =
  | { readonly type: 'boolean' }
  | { readonly type: 'number' }
  | { readonly type: 'text' }
  | { readonly type: 'date' }
  | { readonly type: 'datetime' }
  | { readonly type: 'duration' }
  | { readonly type: 'enum'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly of: ValueType };

/** Names an expression may use, dotted names allowed (`reviews.legality`), each with its type and whether it is a claim. */
export type Scope = ReadonlyMap<string, { readonly type: ValueType; readonly claim: boolean }>;

/** Facts of a matter as nested plain JSON, e.g. `{reviews: {legality: "passed"}}`; dates are ISO text, null says that there is none. */
export type Facts = Readonly<Record<string, unknown>>;

/** One fault of an expression; `at` is the 0-based column. */
export interface ExpressionProblem {
  readonly code: ProblemCode;
  readonly at: number;
  readonly message: { readonly zh: string; readonly en: string };
}

export type ProblemCode =
  /** A character, word or end where something else is needed. */
  | 'syntax'
  /** FEEL that this subset leaves out, or a function that does not exist. */
  | 'unsupported'
  /** Text that is no number, date, instant or duration. */
  | 'literal'
  | 'too_long'
  | 'unknown_name'
  /** A variable of `some` or `every` that hides a fact. */
  | 'shadowed_name'
  | 'type'
  /** A text compared with an enum that does not have this value. */
  | 'enum_value'
  /** A comparison that has the same result whatever the facts are. */
  | 'constant'
  /** The whole expression has another type than wanted. */
  | 'result';

export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** A date, instant or duration: `value` in milliseconds (a date as its midnight UTC), `text` as written. */
export interface TemporalLiteral {
  readonly kind: 'literal';
  readonly at: number;
  readonly type: 'date' | 'datetime' | 'duration';
  readonly value: number;
  readonly text: string;
}
export type Literal =
  | { readonly kind: 'literal'; readonly at: number; readonly type: 'boolean'; readonly value: boolean }
  | { readonly kind: 'literal'; readonly at: number; readonly type: 'number'; readonly value: number }
  | { readonly kind: 'literal'; readonly at: number; readonly type: 'text'; readonly value: string }
  | { readonly kind: 'literal'; readonly at: number; readonly type: 'null'; readonly value: null }
  | TemporalLiteral;

/** A fact, or the variable of an enclosing `some` or `every`. */
export interface Name {
  readonly kind: 'name';
  readonly at: number;
  readonly name: string;
}
export type DatePartName = 'year' | 'month' | 'day';
/** Year, month or day of the month of a date, or of a moment in Shanghai: `applied_on.day`. */
export interface DatePart {
  readonly kind: 'date_part';
  readonly at: number;
  readonly of: Name;
  readonly part: DatePartName;
}
export interface Not {
  readonly kind: 'not';
  readonly at: number;
  readonly operand: Expression;
}
/** `and` / `or` over two or more parts; a part is never of the same kind. */
export interface Logic {
  readonly kind: 'and' | 'or';
  readonly at: number;
  readonly parts: readonly Expression[];
}
export interface Comparison {
  readonly kind: 'compare';
  readonly at: number;
  readonly op: CompareOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `[from..to]` inside `in`; an open end excludes the bound itself. `between a and b` is `in [a..b]`. */
export interface Interval {
  readonly kind: 'interval';
  readonly at: number;
  readonly from: Expression;
  readonly fromOpen: boolean;
  readonly to: Expression;
  readonly toOpen: boolean;
}
/** `>= 3` inside `in (…)`. */
export interface Bound {
  readonly kind: 'bound';
  readonly at: number;
  readonly op: CompareOperator;
  readonly right: Expression;
}
/** One alternative of `in`: an interval, a bound, a value that must be equal, or a list that must contain it. */
export type Test = Interval | Bound | Expression;
export interface Membership {
  readonly kind: 'in';
  readonly at: number;
  readonly value: Expression;
  readonly tests: readonly Test[];
}
export interface Arithmetic {
  readonly kind: 'arithmetic';
  readonly at: number;
  readonly op: ArithmeticOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Negate {
  readonly kind: 'negate';
  readonly at: number;
  readonly operand: Expression;
}
export interface Count {
  readonly kind: 'count';
  readonly at: number;
  readonly list: Expression;
}
export interface Contains {
  readonly kind: 'contains';
  readonly at: number;
  readonly list: Expression;
  readonly item: Expression;
}
export interface Quantified {
  readonly kind: 'some' | 'every';
  readonly at: number;
  readonly variable: string;
  readonly list: Expression;
  readonly condition: Expression;
}
export interface ListLiteral {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Expression[];
}

/** Typed tree of an expression (表达式), plain JSON; `at` is the 0-based column where a node begins. */
export type Expression =
  | Literal
  | Name
  | DatePart
  | Not
  | Logic
  | Comparison
  | Membership
  | Arithmetic
  | Negate
  | Count
  | Contains
  | Quantified
  | ListLiteral;
