import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const text = z.string().min(1);
const facts = z.record(z.string(), z.unknown());

/** When something happened: so many working days before the day of installation, at a time of day. */
const moment = { ago: z.int().min(0), time: z.string().regex(/^\d\d:\d\d$/) };
const by = { by: id };

const step = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ do: z.literal(type), ...by, ...moment, ...shape });

/** A command of a sample matter. The seat is not named: it is the open one of whoever does it, or for `urge` the first. */
export const sampleStep = z.discriminatedUnion('do', [
  step('submit', { reasons: z.record(z.string(), text).exactOptional(), note: text.exactOptional() }),
  step('act', {
    verdict: z.enum(['agree', 'disagree', 'done', 'noted']),
    opinion: z.string(),
    facts: facts.exactOptional(),
    units_for: z.record(z.string(), z.array(id)).exactOptional(),
    confirm_recompute: z.boolean().exactOptional(),
    reasons: z.record(z.string(), text).exactOptional(),
  }),
  step('return', { to: text, mode: z.enum(['step_by_step', 'straight_back']), reason: text }),
  step('request_completion', { items: z.array(text), reason: text }),
  step('urge', { text }),
  step('circulate', { to: z.array(id), text }),
  step('confirm_read', { comment: text.exactOptional() }),
  step('mark_seat_read', {}),
  step('comment', { text }),
  step('suspend', { reason: text }),
  step('judge', { provision: text, holds: z.boolean(), note: text }),
  step('file_record', { item: text, note: text }),
  step('give_notice', { provision: text, to: text, note: text }),
  /** Seals the text of the matter itself. */
  step('use_seal', { seal: id, copies: z.int().positive() }),
  step('reach', {
    checkpoint: z.enum(['agenda', 'distribute', 'hold', 'attend', 'decide', 'issue', 'publish', 'depart', 'close']),
    note: text.exactOptional(),
  }),
  step('terminate', { reason: text }),
]);
export type SampleStep = z.output<typeof sampleStep>;

/** A sample matter: a draft and what became of it, told in commands. A date or datetime fact `{ago: n}` is the nth working day before installation, after it when n is negative. */
export const sampleMatter = z.strictObject({
  id,
  kind: id,
  unit: id,
  area: text.exactOptional(),
  ...by,
  ...moment,
  title: text,
  text: z.string(),
  facts: facts.default({}),
  units_for: z.record(z.string(), z.array(id)).default({}),
  steps: z.array(sampleStep).default([]),
});
export type SampleMatter = z.output<typeof sampleMatter>;
