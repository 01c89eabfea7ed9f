import { z } from 'zod';
import { commandId, day, filledText, id, maybe } from './base.ts';
import { act } from './words.ts';

const capacity = z.enum(['holder', 'delegate', 'acting']);
const holding = z.object({ person: z.string(), name: z.string(), capacity, on_behalf_of: z.string().nullable() });

export const delegationView = z
  .object({
    id: z.string(),
    post: z.string(),
    post_title: z.string(),
    to: z.string(),
    to_name: z.string(),
    from: day,
    to_day: day,
    kinds: z.array(z.string()).nullable(),
    acts: z.array(z.string()).nullable(),
    reason: z.string(),
  })
  .meta({ id: 'Delegation' });
export const absenceView = z
  .object({
    post: z.string(),
    post_title: z.string(),
    from: day,
    to: day,
    entrusted: z.string().nullable(),
    entrusted_title: z.string().nullable(),
    reason: z.string(),
  })
  .meta({ id: 'Absence' });
/** The organisation on one day: units, posts with whoever may act at them, portfolios, and the delegations and absences still to come or running. */
export const organisationView = z
  .object({
    on: day,
    units: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })),
    posts: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        unit: z.string(),
        unit_name: z.string(),
        roles: z.array(z.string()),
        clerk: z.boolean(),
        held_by: z.array(holding),
      }),
    ),
    persons: z.array(z.object({ id: z.string(), name: z.string() })),
    portfolios: z.array(z.object({ post: z.string(), post_title: z.string(), units: z.array(z.string()), areas: z.array(z.string()) })),
    delegations: z.array(delegationView),
    absences: z.array(absenceView),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

export const organisationQuery = z.object({ on: day.optional() });
/** Id of what was entered. */
export const entered = z.object({ id: z.string() }).meta({ id: 'Entered' });

export const newDelegation = z
  .strictObject({
    post: id,
    to: id,
    from: day,
    to_day: day,
    kinds: maybe(z.array(id).min(1).max(50)),
    acts: maybe(z.array(act).min(1).max(50)),
    reason: filledText(500),
  })
  .refine(({ from, to_day }) => from <= to_day, { path: ['to_day'], error: 'ends_before_start' })
  .meta({ id: 'NewDelegation' });
export type NewDelegation = z.infer<typeof newDelegation>;
export const newAbsence = z
  .strictObject({ post: id, from: day, to: day, entrusted: maybe(id), reason: filledText(500) })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'ends_before_start' })
  .meta({ id: 'NewAbsence' });
export type NewAbsence = z.infer<typeof newAbsence>;

/** `command_id` makes sending it twice harmless; without one each sending is a new hand-over. */
export const handOver = z
  .strictObject({
    command_id: maybe(commandId),
    from: z.strictObject({ person: id, post: id }),
    to: z.strictObject({ person: id, post: id }),
    reason: filledText(500),
    confirm: z.boolean(),
  })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOver>;
const held = z.object({ matter: z.string(), title: z.string(), what: z.string() });
/**
 * What a person leaving a post holds, and what the successor holds afterwards; `kept` could not be moved, with the reasons' codes. Nothing
 * is done until confirmed.
 */
export const handOverAnswer = z
  .object({ before: z.array(held), after: z.array(held), kept: z.array(held.extend({ codes: z.array(z.string()) })), done: z.boolean() })
  .meta({ id: 'HandOverAnswer' });
export type HandOverAnswer = z.infer<typeof handOverAnswer>;
