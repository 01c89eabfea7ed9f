import type { Actor } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import { roles } from '../vocabulary/roles.ts';
import { bindSeat } from './bind.ts';
import type { AddedSeat } from './command.ts';
import { personsFor, titleOf } from './desk.ts';
import { stageIds } from './find.ts';
import type { Matter, Origin, PlannedSeat, Stage, StageId, StagePlan } from './matter.ts';
import { explanationOf } from './rules.ts';
import { finalSignature } from './signature.ts';
import { type Blocks, block, CLEAR, refusal, type Turn } from './turn.ts';

/** Origin of what a person added, and why (I-12). */
export const byHand = (actor: Actor, reason: string): Origin => ({ by: 'person', actor, reason, provisions: [] });

/** A planned seat for one added by hand. */
export const plannedFor = (added: AddedSeat, place: number, origin: Origin, before: number | null): PlannedSeat => ({
  place,
  role: added.role,
  unit: added.unit ?? null,
  post: added.post ?? null,
  establishes: added.establishes ?? [],
  origin,
  before,
});

/** Why a seat cannot be added: unknown words, or nobody who could act on it. */
export const seatBlocks = (turn: Turn, act: Act, planned: PlannedSeat): Blocks => {
  const { world, matter } = turn;
  const { role, unit, post, establishes } = planned;
  const scope = world.rulebook.forKind(matter.kind)?.scope;
  const wrong: Finding[] = [];
  if (RULED.includes(act)) wrong.push(refusal('act_of_rules', { act }));
  if (!(role in roles)) wrong.push(refusal('role_unknown', { role }));
  if (unit !== null && !world.directory.units.some(({ id }) => id === unit)) wrong.push(refusal('unit_unknown', { unit }));
  if (post !== null && !world.directory.posts.some(({ id }) => id === post)) wrong.push(refusal('post_unknown', { post }));
  for (const name of establishes) {
    if (scope?.has(name) !== true) wrong.push(refusal('fact_unknown', { fact: name }));
    // What a rule has one seat establish, no seat added by hand may.
    else if (explanationOf(turn).route.some((each) => each.establishes?.includes(name)))
      wrong.push(refusal('fact_of_stage', { fact: name }));
  }
  if (wrong.length > 0) return wrong;
  const able = bindSeat(world, matter, act, planned).every(({ posts }) =>
    posts.some((each) => personsFor(world, matter, act, each).length > 0),
  );
  return able ? CLEAR : block('nobody_could_act', { role, post: post === null ? '' : titleOf(world, post) });
};

/** Whether something added before or after a stage would stand after the final signature (S-15). */
export const isAfterSignature = (world: World, matter: Matter, own: StageId, side: 'before' | 'after'): boolean => {
  const ids = matter.stages.map(({ id }) => id);
  const final = finalSignature(world, matter)?.id;
  if (final === undefined) return false;
  return ids.indexOf(own) > ids.indexOf(final) || (own === final && side === 'after');
};

/** Acts that nobody adds by hand: what is signed, sealed, made public or presided over follows from the rules alone. */
const RULED: readonly Act[] = ['sign', 'seal', 'publish', 'preside'];

export interface HandStage {
  readonly act: Act;
  readonly join: Join;
  readonly seats: readonly AddedSeat[];
  readonly reason: string;
}

/** Stages to stand after this one, as a person asks for them; or why they cannot. */
export const handStages = (
  turn: Turn,
  own: Stage,
  side: 'before' | 'after',
  asked: readonly HandStage[],
): { readonly stages: readonly StagePlan[]; readonly blocks: Blocks } => {
  if (asked.length === 0) return { stages: [], blocks: CLEAR };
  const { matter, actor } = turn;
  if (isAfterSignature(turn.world, matter, own.id, side)) return { stages: [], blocks: block('after_signature') };
  const nextId = stageIds(matter);
  const stages = asked.map(({ act, join, seats, reason }): StagePlan => {
    const origin = byHand(actor, reason);
    return { id: nextId(), act, join, planned: seats.map((seat, i) => plannedFor(seat, i + 1, origin, null)), origin };
  });
  const blocks = stages.flatMap(({ act, planned }) => [
    ...(planned.length > 0 ? CLEAR : block('seat_missing')),
    ...planned.flatMap((seat) => seatBlocks(turn, act, seat)),
  ]);
  const silent = asked.some(({ reason }) => reason.trim() === '') ? block('reason_missing') : CLEAR;
  return { stages, blocks: [...silent, ...blocks] };
};
