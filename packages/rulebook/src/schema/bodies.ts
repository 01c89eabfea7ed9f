import type { Body, ProvisionKind } from '@guiju/kernel';
import { z } from 'zod';
import { length } from './length.ts';
import { stage } from './stage.ts';
import { bilingual, kebabCase, listOf, provisionId, snakeCase, text } from './text-forms.ts';
import { act, checkpoint, checkpointNames, effect } from './words.ts';

const ids = listOf(provisionId).exactOptional();
const role = snakeCase;
const roles = listOf(role);
const expression = text.exactOptional();
const count = z.int().positive();

/** Keys that every body may have. */
const conditions = {
  matter: listOf(kebabCase).exactOptional(),
  when: expression,
  exception_of: ids,
  yields_to: ids,
  implements: ids,
  require: expression,
  judge: bilingual.exactOptional(),
  judged_by: roles.exactOptional(),
  at: checkpoint.exactOptional(),
  otherwise: effect.exactOptional(),
  stages: z.array(stage).exactOptional(),
  stages_when: expression,
  after: ids,
  also: z
    .array(
      z.strictObject({
        matter: listOf(kebabCase),
        when: expression,
        require: expression,
        judge: bilingual.exactOptional(),
        judged_by: roles.exactOptional(),
        at: checkpoint.exactOptional(),
        otherwise: effect.exactOptional(),
        from: text.exactOptional(),
        done: text.exactOptional(),
        on: checkpoint.exactOptional(),
        fact: text.exactOptional(),
      }),
    )
    .exactOptional(),
};

const entrust = z.union([z.literal('never'), z.strictObject({ to: roles, during: z.literal('absence').exactOptional() })]);

/** The ten kinds of body, each under the word the rule author writes. */
export const bodies = {
  route: z.strictObject({ ...conditions, stages: z.array(stage) }),
  check: z.strictObject({ ...conditions, limit: z.strictObject({ act, within: length, from: text }).exactOptional() }),
  deadline: z.strictObject({
    ...conditions,
    act,
    within: length,
    from: text,
    extended_to: text.exactOptional(),
    pause: z.strictObject({ from: text, to: text }).exactOptional(),
    done: text.exactOptional(),
    on_silence: z.literal('consent').exactOptional(),
  }),
  quota: z.strictObject({
    ...conditions,
    measure: expression,
    counts: bilingual,
    per: z.enum(['government', 'unit', 'post', 'matter']).exactOptional(),
    window: z.enum(['year', 'half_year', 'quarter', 'month']).exactOptional(),
    max: z.number().exactOptional(),
    min: z.number().exactOptional(),
  }),
  cadence: z.strictObject({
    ...conditions,
    count: count.exactOptional(),
    every_months: count.exactOptional(),
    every_weeks: count.exactOptional(),
    counts: bilingual,
  }),
  record: z.strictObject({ ...conditions, item: snakeCase, name: bilingual, fact: text.exactOptional() }),
  notice: z.strictObject({
    ...conditions,
    on: checkpoint,
    to: roles,
    by: role.exactOptional(),
    within: length.exactOptional(),
    about: bilingual,
  }),
  composition: z.strictObject({
    ...conditions,
    body: snakeCase,
    members: roles.exactOptional(),
    attends: roles.exactOptional(),
    invited: roles.exactOptional(),
    chair: role.exactOptional(),
  }),
  power: z.strictObject({
    ...conditions,
    holder: roles,
    power: bilingual,
    entrust: entrust.exactOptional(),
    reserves: listOf(act).exactOptional(),
  }),
  principle: z.strictObject({ ...conditions, shown: listOf(z.enum(['about', ...checkpointNames])) }),
} as const satisfies Record<ProvisionKind, z.ZodType>;

export const provisionKinds = Object.keys(bodies) as readonly ProvisionKind[];

type Written = { readonly [K in ProvisionKind]: { readonly kind: K } & z.output<(typeof bodies)[K]> }[ProvisionKind];

/** What the schemas accept is a body of the kernel; this fails to compile when the two drift apart. */
export const asBody = (written: Written): Body => written;
export type { Written };
