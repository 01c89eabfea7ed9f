import { dayOfInstant, formatDay, parseInstant } from '../calendar/index.ts';
import { type ActingPerson, type Actor, capacityOf, holdersOf, type PostId, postOf, type World, whoMayAct } from '../office/index.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Day, Role } from '../vocabulary/words.ts';
import { openStageOf, seatsOf } from './find.ts';
import type { Matter, Seat, Stage } from './matter.ts';
import { factsOf } from './rules.ts';

/** The clock, in whose name the store reports limits that passed; it holds no post and may do nothing else. */
export const clock: Actor = { person: 'clock', post: 'clock' };

/** Title of a post as messages say it; its id where the directory has none. */
export const titleOf = ({ directory }: World, post: PostId): string => postOf(directory, post)?.title ?? post;

/** The calendar day of a decision. */
export const dayOf = ({ now }: World): Day => formatDay(dayOfInstant(parseInstant(now) ?? Number.NaN));

/** Whether the actor holds the desk on this day. */
export const holdsDesk = (world: World, { person, post }: Actor): boolean =>
  holdersOf(world.directory, post, dayOf(world)).includes(person);

const OFFICE: readonly Role[] = ['office', 'office_director', 'office_deputy_director'];

const hasRole = ({ directory }: World, post: PostId, roles: readonly Role[]): boolean =>
  postOf(directory, post)?.roles.some((role) => roles.includes(role)) === true;

/** Whether the desk belongs to those who run the slips: clerks and directors of the government office. */
export const isOffice = (world: World, { post }: Actor): boolean => hasRole(world, post, OFFICE);

/** Whether the desk leads the government office. */
export const leadsOffice = (world: World, { post }: Actor): boolean => hasRole(world, post, ['office_director', 'office_deputy_director']);

/** Whether it is the desk that submitted the matter; a successor there takes its place. */
export const isSubmitter = ({ submitter }: Matter, { post }: Actor): boolean => post === submitter.post;

/** Leading posts decide, clerk posts do not. */
export const isDecisionMaker = ({ directory }: World, post: PostId | null): boolean =>
  post !== null && postOf(directory, post)?.clerk === false;

/** A provision or a setting may keep a person from reviewing or approving the own submission (S-5). */
const isOwn = ({ settings }: World, { submitter, submission }: Matter, act: Act, person: string): boolean =>
  !settings.own_review && (act === 'review' || act === 'approve') && (person === submitter.person || person === submission?.by.person);

/** Persons who may act for a post on a stage's act now. */
export const personsFor = (world: World, matter: Matter, act: Act, post: PostId | null): readonly ActingPerson[] =>
  post === null
    ? []
    : whoMayAct(world, post, act, matter.kind, dayOf(world), factsOf(world, matter)).filter(
        ({ person }) => !isOwn(world, matter, act, person),
      );

/** In what capacity the actor may act on a seat: `own` when only the own submission stands against it, null when not at all. */
export const capacityFor = (world: World, matter: Matter, act: Act, post: PostId | null, actor: Actor): ActingPerson | 'own' | null => {
  if (post === null) return null;
  const found = capacityOf(world, actor, post, act, matter.kind, dayOf(world), factsOf(world, matter));
  return found !== null && isOwn(world, matter, act, actor.person) ? 'own' : found;
};

/** Whether nobody at all may act on an open seat, so that the office must see to it (S-2). */
export const isStuck = (world: World, matter: Matter, { act }: Stage, { post }: Seat): boolean =>
  personsFor(world, matter, act, post).length === 0;

/** Whether the actor may move an open seat on: its holder or substitute, or the office where nobody else can. */
export const mayMove = (world: World, matter: Matter, stage: Stage, seat: Seat, actor: Actor): boolean => {
  const capacity = capacityFor(world, matter, stage.act, seat.post, actor);
  return capacity !== null || (isOffice(world, actor) && isStuck(world, matter, stage, seat));
};

/** Whether the actor's desk has a part in the matter: submitted it, has or had a seat, or runs the slips. */
export const takesPart = (world: World, matter: Matter, actor: Actor): boolean =>
  isSubmitter(matter, actor) ||
  isOffice(world, actor) ||
  matter.stages.some((stage) =>
    stage.rounds.some(({ seats }) =>
      seats.some(
        (seat) =>
          seat.post === actor.post ||
          (seat.act?.actor.person === actor.person && seat.act.actor.post === actor.post) ||
          (seat.state === 'open' && capacityFor(world, matter, stage.act, seat.post, actor) !== null),
      ),
    ),
  );

/** Open seats on which the actor may act. */
export const openSeatsOf = (world: World, matter: Matter, actor: Actor): readonly Seat[] => {
  const stage = openStageOf(matter);
  if (stage === undefined) return [];
  return seatsOf(stage).filter(({ state, post }) => state === 'open' && capacityFor(world, matter, stage.act, post, actor) !== null);
};
