import { type SealKind, sealKinds } from '@guiju/kernel';
import { z } from 'zod';
import { day, filledText, id, instant, matterId, maybe, text } from './base.ts';

const kind = z.enum(Object.keys(sealKinds) as SealKind[]);
const standIn = z.strictObject({ post: id, from: day, to: day, reason: filledText(500) });

/** A seal as the office registers it; one with a known id takes the place of the entry. */
export const newSeal = z
  .strictObject({
    id,
    name: filledText(100),
    organ: id,
    kind,
    custodians: z.array(id).min(1).max(20),
    stand_ins: z.array(standIn).max(100),
    from: day,
    to: maybe(day),
  })
  .meta({ id: 'NewSeal' });
export type NewSeal = z.infer<typeof newSeal>;

const keeper = z.object({ post: z.string(), title: z.string() });
/** A registered seal with names; `in_use` and `kept_by` are of today. */
export const sealView = z
  .object({
    id: z.string(),
    name: z.string(),
    organ: z.string(),
    organ_name: z.string(),
    kind,
    custodians: z.array(keeper),
    stand_ins: z.array(keeper.extend({ from: day, to: day, reason: z.string() })),
    from: day,
    to: day.nullable(),
    in_use: z.boolean(),
    kept_by: z.array(keeper),
  })
  .meta({ id: 'Seal' });
export type SealView = z.infer<typeof sealView>;
export const sealRegister = z.object({ items: z.array(sealView), may_register: z.boolean() }).meta({ id: 'SealRegister' });
export type SealRegister = z.infer<typeof sealRegister>;

/** A use of a seal: the application, the hash of the file and the copies belong together. */
export const sealUseView = z
  .object({
    matter: z.string(),
    n: z.int(),
    kind: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    seal: z.string(),
    seal_name: z.string(),
    file_hash: z.string(),
    file_name: z.string(),
    paper: z.string().nullable(),
    copies: z.int(),
    offsite: z.boolean(),
    note: z.string(),
    person_name: z.string(),
    post_title: z.string(),
    at: instant,
  })
  .meta({ id: 'SealUse' });
export type SealUseView = z.infer<typeof sealUseView>;
export const sealUses = z.object({ items: z.array(sealUseView), complete: z.boolean() }).meta({ id: 'SealUses' });
export type SealUses = z.infer<typeof sealUses>;
/** `matter`: uses made with a matter, and those of its paper made with others. */
export const sealUsesQuery = z.object({
  seal: id.optional(),
  from: day.optional(),
  to: day.optional(),
  q: text(200).optional(),
  matter: matterId.optional(),
});

/** A signed paper that carries no seal yet. */
export const paperToSeal = z.object({
  matter: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  unit_name: z.string(),
  signed_at: instant,
});
export const papersToSeal = z.object({ items: z.array(paperToSeal) }).meta({ id: 'PapersToSeal' });
export type PapersToSeal = z.infer<typeof papersToSeal>;
