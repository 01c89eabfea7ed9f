import { z } from 'zod';
import { day, id } from './base.ts';
import { matterRow } from './inbox.ts';
import { provisionNumbers } from './rules.ts';

/** How a period stands: something that must happen is met, missed or still due; a cap is kept, near, reached or passed. */
export const standings = ['met', 'missed', 'due', 'counted', 'within', 'near', 'reached', 'over', 'below'] as const;
export const standing = z.enum(standings).meta({ id: 'Standing' });
export type Standing = z.infer<typeof standing>;

/** One period, with what each unit or post has of it where a cap is for each; `who` is its name. */
export const countedPeriod = z
  .object({
    from: day,
    to: day,
    count: z.int(),
    standing,
    tallies: z.array(z.object({ who: z.string().nullable(), name: z.string().nullable(), count: z.int(), standing })),
  })
  .meta({ id: 'CountedPeriod' });
export type CountedPeriod = z.infer<typeof countedPeriod>;

/** A rule that says how often or up to how many, with what was counted: the newest period first. */
export const countedRule = z
  .object({
    provision: z.string(),
    kind: z.enum(['cadence', 'quota']),
    standing,
    due: day.nullable(),
    periods: z.array(countedPeriod),
    /** Matters of which it is not known whether they count. */
    undetermined: z.int(),
  })
  .meta({ id: 'CountedRule' });
export type CountedRule = z.infer<typeof countedRule>;

/** Rules that count over periods, and those that measure each matter by itself, with what came of it. */
export const countedRules = z
  .object({ items: z.array(countedRule), measured: z.array(z.object({ provision: z.string(), numbers: provisionNumbers })) })
  .meta({ id: 'CountedRules' });
export type CountedRules = z.infer<typeof countedRules>;

/** The matters behind a number: of a period, and of one unit or post if wanted. */
export const countedQuery = z.object({ from: day, to: day, who: id.optional() });
/** Those one's desk may see, each with the day on which it counts, and how many there are in all. */
export const countedMatters = z.object({ items: z.array(matterRow.extend({ day })), total: z.int() }).meta({ id: 'CountedMatters' });
export type CountedMatters = z.infer<typeof countedMatters>;
