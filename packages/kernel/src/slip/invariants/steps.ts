import { keepersOf, sealOf } from '../../office/index.ts';
import type { World } from '../../office/world.ts';
import { capacityFor, dayOf } from '../desk.ts';
import type { Event } from '../event.ts';
import { allActs, allSeats, findSeat, stageOf } from '../find.ts';
import type { Matter, Origin, RecordedAct, Seat } from '../matter.ts';
import { progressOf } from '../progress.ts';
import { finalSignature } from '../signature.ts';
import { isStanding, notStanding } from '../standing.ts';

/** What one event broke, going from one state to the next. */
type Step = (world: World, before: Matter, after: Matter, event: Event) => readonly string[];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isFinal = ({ state }: Seat): boolean => state !== 'open' && state !== 'waiting';

/** A withdrawal marks the act and ends the seat; apart from that a seat that has ended never changes. */
const finalSeats: Step = (_world, before, after, event) => {
  const now = new Map(allSeats(after).map((seat) => [seat.id, seat]));
  return allSeats(before)
    .filter((seat) => isFinal(seat) && !same(seat, now.get(seat.id)) && !(event.type === 'act_withdrawn' && event.seat === seat.id))
    .map(({ id }) => `I-3 ${event.type} changed the seat ${id}, which had ended`);
};

const isKept = (act: RecordedAct, now: RecordedAct | undefined): boolean =>
  now !== undefined && same({ ...act, withdrawn: null }, { ...now, withdrawn: null });

const keeps = (before: readonly unknown[] = [], after: readonly unknown[] = []): boolean => same(before, after.slice(0, before.length));

const nothingLost: Step = (_world, before, after, event) => {
  const now = new Map(allActs(after).map((act) => [act.n, act]));
  const lost = allActs(before).filter((act) => !isKept(act, now.get(act.n)));
  return [
    ...lost.map(({ n }) => `I-4 ${event.type} lost or changed act ${n}`),
    ...(same(before.comments, after.comments.slice(0, before.comments.length)) ? [] : [`I-4 ${event.type} lost a comment`]),
    ...(same(before.reasons, after.reasons.slice(0, before.reasons.length)) ? [] : [`I-4 ${event.type} lost a reason`]),
    ...(keeps(before.seal_uses, after.seal_uses) ? [] : [`I-4 ${event.type} lost a use of a seal`]),
    ...(keeps(before.void_numbers, after.void_numbers) ? [] : [`I-4 ${event.type} lost a void number`]),
  ];
};

/** What must be approved before an event that lets the matter out: everything, or for a seal what stands before it. */
const goesOut: Step = (world, before, _after, event) => {
  const isStep = event.type === 'checkpoint_reached' && (event.checkpoint === 'issue' || event.checkpoint === 'publish');
  if (isStep || event.type === 'closed')
    return notStanding(before).map(({ id }) => `I-6 ${event.type} over the approval of ${id}, missing or stale`);
  if (event.type !== 'acted' || event.act.verdict === 'disagree') return [];
  const stage = findSeat(before, event.seat)?.stage;
  if (stage === undefined) return [];
  if (stage.act !== 'seal' && stage.act !== 'sign' && stage.id !== finalSignature(world, before)?.id) return [];
  const earlier = before.stages.slice(0, before.stages.indexOf(stage));
  return earlier
    .filter((each) => each.state !== 'stopped' && (each.state !== 'done' || !isStanding(before, each)))
    .map(({ id }) => `I-6 ${stage.act} over ${id}, which is ${stageOf(before, id)?.state}, missing or stale`);
};

/** An act not deemed by silence was done by the holder of the post or a lawful substitute of that moment. */
const byAuthority: Step = (world, before, _after, event) => {
  if (event.type !== 'acted' || event.act.deemed !== null) return [];
  const found = findSeat(before, event.seat);
  if (found === undefined) return [`I-7 act on ${event.seat}, which does not exist`];
  const capacity = capacityFor({ ...world, now: event.at }, before, found.stage.act, found.seat.post, event.actor);
  const isLawful = capacity !== null && capacity !== 'own' && capacity.onBehalfOf === event.act.on_behalf_of;
  return isLawful ? [] : [`I-7 ${event.actor.person} had no authority over ${found.seat.post} on ${event.at}`];
};

const byJoin: Step = (_world, before, _after, event) => {
  const stage = event.type === 'stage_completed' ? stageOf(before, event.stage) : undefined;
  if (stage === undefined) return [];
  const progress = progressOf(stage);
  return progress === 'done' || progress === 'disagreement' ? [] : [`I-8 ${stage.id} completed while ${progress}`];
};

const isGrounded = (world: World, origin: Origin): boolean => {
  if (origin.by === 'rules') return origin.provisions.length > 0 && origin.provisions.every((id) => world.rulebook.byId.has(id));
  return origin.by === 'practice' ? origin.practice !== '' : origin.reason !== '' && origin.actor.person !== '';
};

const grounded: Step = (world, _before, after, event) => {
  if (event.actor.person === '') return [`I-12 ${event.type} by nobody`];
  if (after.edition !== world.rulebook.data.edition) return [];
  const stages = event.type === 'slip_planned' || event.type === 'stages_added' ? after.stages : [];
  const unfounded = stages.filter(
    ({ state, origin, planned }) =>
      state === 'ahead' && ![origin, ...planned.map((seat) => seat.origin)].every((each) => isGrounded(world, each)),
  );
  return unfounded.map(({ id }) => `I-12 ${id} comes from nowhere`);
};

/** A seal is used by who keeps it, on a file of the matter, and over no approval that is missing or stale. */
const sealed: Step = (world, before, _after, event) => {
  if (event.type !== 'seal_used') return [];
  const seal = sealOf(world.directory, event.seal);
  const keepers = seal === undefined ? [] : keepersOf(seal, dayOf({ ...world, now: event.at }));
  const { content, links } = before;
  const own = [content.hash, ...content.attachments.map(({ hash }) => hash)];
  const { hash, matter } = event.file;
  const isKnown = matter === null ? own.includes(hash) : links.some((each) => each.matter === matter);
  return [
    ...(keepers.includes(event.actor.post) ? [] : [`I-7 ${event.actor.post} used ${event.seal}, which it does not keep`]),
    ...notStanding(before).map(({ id }) => `I-6 sealed over ${id}, missing or stale`),
    ...(isKnown ? [] : [`I-6 sealed ${hash}, which is no file of the matter`]),
  ];
};

const steps: readonly Step[] = [finalSeats, nothingLost, goesOut, sealed, byAuthority, byJoin, grounded];

/** What an event broke of the invariants that speak of change: I-3, I-4, I-6, I-7, I-8, I-12. */
export const brokenByStep: Step = (world, before, after, event) => steps.flatMap((step) => step(world, before, after, event));
