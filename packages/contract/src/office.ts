import type { Directory, HolidayNotice, Practice, RulebookData, Settings } from '@guiju/kernel';
import { z } from 'zod';
import { day, text } from './base.ts';
import { matterRow } from './inbox.ts';
import { movedLimit } from './matter.ts';

const id = z.string().min(1).max(120);
const passed = <T>(name: string) => z.custom<T>((value) => typeof value === 'object' && value !== null).meta({ id: name, type: 'object' });

/** Everything the browser's kernel needs to explain a form while it is filled in. */
export const worldView = z
  .object({
    government: z.string(),
    rulebook: passed<RulebookData>('RulebookData'),
    notices: z.array(passed<HolidayNotice>('HolidayNotice')),
    directory: passed<Directory>('Directory'),
    practices: z.array(passed<Practice>('Practice')),
    settings: passed<Settings>('Settings'),
  })
  .meta({ id: 'World' });
export type WorldView = z.infer<typeof worldView>;

export const newDelegation = z
  .strictObject({
    post: id,
    to: id,
    from: day,
    to_day: day,
    kinds: z.array(id).optional(),
    acts: z.array(id).optional(),
    reason: text(500).min(1),
  })
  .meta({ id: 'NewDelegation' });
export const newAbsence = z
  .strictObject({ post: id, from: day, to: day, entrusted: id.optional(), reason: text(500).min(1) })
  .meta({ id: 'NewAbsence' });
export const handOver = z
  .strictObject({
    from: z.strictObject({ person: id, post: id }),
    to: z.strictObject({ person: id, post: id }),
    reason: text(500).min(1),
    confirm: z.boolean(),
  })
  .meta({ id: 'HandOver' });
export const handOverAnswer = z
  .object({
    before: z.array(z.object({ matter: z.string(), title: z.string(), what: z.string() })),
    after: z.array(z.object({ matter: z.string(), title: z.string(), what: z.string() })),
    done: z.boolean(),
  })
  .meta({ id: 'HandOverAnswer' });

export const noticeInput = z
  .strictObject({
    year: z.number().int().min(2000).max(2100),
    number: text(60).optional(),
    title: text(200).optional(),
    url: z.url().max(500).optional(),
    days: z
      .array(z.strictObject({ date: day, name: text(40), off: z.boolean() }))
      .min(1)
      .max(120),
  })
  .meta({ id: 'NoticeInput' });
export const noticeAnswer = z.object({ moved: z.array(movedLimit) }).meta({ id: 'NoticeAnswer' });

export const provisionMatters = z
  .object({
    items: z.array(matterRow.extend({ verdict: z.string() })),
    counts: z.object({ applied: z.number().int(), met: z.number().int(), unmet: z.number().int(), waived: z.number().int() }),
  })
  .meta({ id: 'ProvisionMatters' });
export type ProvisionMatters = z.infer<typeof provisionMatters>;

export const coverageView = z
  .object({
    government: z.string(),
    provisions: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        force: z.string(),
        mode: z.enum(['enforced', 'monitored', 'recorded', 'shown', 'gap']),
        scenarios: z.number().int(),
        tests: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Coverage' });
export type CoverageView = z.infer<typeof coverageView>;
