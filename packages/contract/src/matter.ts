import type { Availability, Event, Explanation, Matter, ProvisionTrace, RunningLimit } from '@guiju/kernel';
import { z } from 'zod';
import { actor, bilingual, day, id, instant, maybe, passed } from './base.ts';
import { type FindingView, findingView } from './problem.ts';

/** Whether an operation may be given now, its reasons with their sentences. */
export type AvailabilityView = Omit<Availability, 'because'> & { readonly because: readonly FindingView[] };

const named = z.record(z.string(), z.string());

/** A matter as one desk sees it: state, what may be done, what the rules say, limits, and the names to show. */
export const matterView = z
  .object({
    matter: passed<Matter>('Matter', 'State of the matter: the fold of its ledger rows'),
    available: z.array(passed<AvailabilityView>('Availability', 'An operation with may / may not because')),
    explanation: passed<Explanation>('Explanation', 'Everything the rules say about it'),
    findings: z.array(findingView),
    limits: z.array(passed<RunningLimit>('RunningLimit', 'A limit with pauses, remaining days and light')),
    why: z.array(bilingual),
    names: z.object({ persons: named, posts: named, units: named }),
    can_see_all: z.boolean(),
  })
  .meta({ id: 'MatterView' });
export type MatterView = z.infer<typeof matterView>;

export const ledgerRow = z
  .object({
    version: z.number().int(),
    type: z.string(),
    at: instant,
    actor: actor.nullable(),
    person_name: z.string(),
    post_title: z.string(),
    event: passed<Event>('Event', 'What happened, as the ledger keeps it'),
    prev_hash: z.string(),
    hash: z.string(),
    root: z.number().int().nullable(),
  })
  .meta({ id: 'LedgerRow' });
export type LedgerRow = z.infer<typeof ledgerRow>;
export const ledger = z.object({ rows: z.array(ledgerRow), verified: z.boolean() }).meta({ id: 'Ledger' });
export type Ledger = z.infer<typeof ledger>;

/** Why a provision came out as it did for a matter; `message` is null where it demands nothing. */
export const whyView = z
  .object({
    provision: z.string(),
    message: bilingual.nullable(),
    trace: passed<ProvisionTrace>('ProvisionTrace', 'How each part of its conditions came out'),
  })
  .meta({ id: 'Why' });
export type WhyView = z.infer<typeof whyView>;

export const explainRequest = z
  .strictObject({ kind: id, facts: z.record(z.string(), z.unknown()), at: maybe(instant) })
  .meta({ id: 'ExplainRequest' });
export type ExplainRequest = z.infer<typeof explainRequest>;
/** The kernel's answer, its findings with their sentences, and the course in words. */
export const explainAnswer = z
  .object({
    explanation: passed<Explanation>('Explanation', 'Everything the rules say about it'),
    findings: z.array(findingView),
    why: z.array(bilingual),
  })
  .meta({ id: 'ExplainAnswer' });
export type ExplainAnswer = z.infer<typeof explainAnswer>;

export const uploaded = z
  .object({
    name: z.string(),
    hash: z.string(),
    size: z.number().int(),
    media_type: z.string(),
    text: z.string().nullable(),
    notes: z.array(bilingual),
  })
  .meta({ id: 'Uploaded' });
export type Uploaded = z.infer<typeof uploaded>;

/** A limit that moved because a holiday notice was entered. */
export const movedLimit = z
  .object({ matter: z.string(), title: z.string(), provision: z.string(), before: day.nullable(), after: day.nullable() })
  .meta({ id: 'MovedLimit' });
export type MovedLimit = z.infer<typeof movedLimit>;
