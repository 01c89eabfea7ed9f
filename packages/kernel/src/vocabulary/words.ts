/** A text in the two languages of the product; Chinese comes first everywhere. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;
/** Moment as ISO 8601 text with offset, e.g. `2025-11-20T09:30:00+08:00`. */
export type Instant = string;

/** Provision id as in the rulebook, e.g. `zhonglou-29.7`. */
export type ProvisionId = string;
/** Generic post or body (角色); the local title stands in the rulebook's `terms`. The known ones are in `roles.ts`. */
export type Role = string;
/** Matter kind (事项类别), kebab-case; the known ones are in `kinds/`. */
export type KindId = string;

/** Weight of a provision: `must` refuses or returns, `should` warns and asks for a reason, `may` opens a path, `principle` is shown. */
export type Force = 'must' | 'should' | 'may' | 'principle';

/** What the office system does with a provision; `gap` never stands in a rulebook, only in a coverage table. */
export type Mode = 'enforced' | 'monitored' | 'recorded' | 'shown';

/** What an unmet requirement leads to. */
export type Effect = 'refuse' | 'return' | 'warn';

export type Verdict = 'met' | 'unmet' | 'unknown' | 'not_applicable' | 'needs_human';
