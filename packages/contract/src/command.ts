import type { Command } from '@guiju/kernel';
import { z } from 'zod';
import { actor, commandId, filledText, id, matterId, maybe, text } from './base.ts';
import { act, checkpoint, join, retention } from './words.ts';

const reason = filledText(2000);
const facts = z.record(z.string(), z.unknown());
const reasons = z.record(z.string(), text(2000));
const addedSeat = z.strictObject({
  role: id,
  unit: maybe(id),
  post: maybe(id),
  establishes: maybe(z.array(id)),
});

export const attachment = z
  .strictObject({
    name: filledText(255),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.number().int().nonnegative(),
    media_type: text(120),
  })
  .meta({ id: 'Attachment' });
export const content = z
  .strictObject({
    title: filledText(300),
    text: text(500_000),
    paper: maybe(z.record(z.string(), z.unknown())),
    attachments: z.array(attachment).max(50),
  })
  .meta({ id: 'Content', description: 'The server computes the content hash' });

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), ...shape });

/** Every operation on a matter. Content arrives without its hash; the server computes it. */
export const command = z
  .discriminatedUnion('type', [
    of('edit_content', { content }),
    of('state_facts', { facts, taken_back: maybe(z.array(id).max(100)), source: maybe(text(500)), confirm_recompute: maybe(z.boolean()) }),
    of('name_units', { role: id, units: z.array(id).max(100) }),
    of('submit', { reasons: maybe(reasons), note: maybe(text(2000)) }),
    of('act', {
      seat: id,
      verdict: z.enum(['agree', 'disagree', 'done', 'noted']),
      opinion: text(5000),
      attachments: maybe(z.array(attachment).max(20)),
      facts: maybe(facts),
      reasons: maybe(reasons),
      confirm_recompute: maybe(z.boolean()),
      units_for: maybe(z.record(z.string(), z.array(id))),
      add_stages: maybe(z.array(z.strictObject({ act, join, seats: z.array(addedSeat).min(1).max(50), reason })).max(10)),
    }),
    of('return', { seat: id, to: id, mode: z.enum(['step_by_step', 'straight_back']), reason, provisions: maybe(z.array(id)) }),
    of('withdraw', { seat: id, reason }),
    of('request_completion', { seat: id, items: z.array(filledText(500)).min(1).max(50), reason }),
    of('transfer', { seat: id, to: id, reason }),
    of('add_signer', { seat: id, where: z.enum(['before', 'beside', 'after']), added: addedSeat, act: maybe(act), reason }),
    of('remove_signer', { seat: id, reason }),
    of('circulate', { to: z.array(actor).min(1).max(500), text: text(2000) }),
    of('confirm_read', { comment: maybe(text(2000)) }),
    of('mark_seat_read', { seat: id }),
    of('comment', { text: filledText(2000) }),
    of('urge', { seat: id, text: text(500) }),
    of('suspend', { provision: maybe(id), reason }),
    of('resume', { reason }),
    of('judge', { provision: id, holds: z.boolean(), note: text(2000), confirm_recompute: maybe(z.boolean()) }),
    of('file_record', {
      item: id,
      note: text(2000),
      attachment: maybe(attachment),
      confirm_recompute: maybe(z.boolean()),
    }),
    of('give_notice', { provision: id, to: id, note: text(2000) }),
    of('link', { matter: matterId, as: text(60) }),
    of('reach', { checkpoint, reasons: maybe(reasons), note: maybe(text(2000)) }),
    of('use_seal', {
      seal: id,
      file: z.string().regex(/^[0-9a-f]{64}$/),
      copies: z.int().min(1).max(100_000),
      offsite: maybe(z.boolean()),
      note: maybe(text(500)),
    }),
    of('hand_over', { from: actor, to: actor, reason }),
    of('adopt_edition', { reason }),
    of('terminate', { reason }),
    of('archive', { retention, class: filledText(60), note: maybe(text(2000)) }),
  ])
  .meta({ id: 'Command' });
export type CommandInput = z.infer<typeof command>;
/** Operations of the kernel that no request may name: drafting has its own route, expiry is the clock's. */
export type InternalCommand = Exclude<Command['type'], CommandInput['type']>;

export const postCommand = z
  .strictObject({ command_id: commandId, expected_version: z.number().int().nonnegative(), command })
  .meta({ id: 'PostCommand' });
export const newMatter = z
  .strictObject({
    command_id: commandId,
    kind: id,
    unit: maybe(id),
    area: maybe(text(100)),
    content: maybe(content),
    facts: maybe(facts),
    /** Facts with the source that they were taken from, as the paper itself. */
    sourced: maybe(z.array(z.strictObject({ source: filledText(500), facts })).max(10)),
    units_for: maybe(z.record(z.string(), z.array(id))),
  })
  .meta({ id: 'NewMatter' });
export type NewMatter = z.infer<typeof newMatter>;
