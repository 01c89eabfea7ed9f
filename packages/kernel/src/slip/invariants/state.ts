import { holdersOf } from '../../office/index.ts';
import type { World } from '../../office/world.ts';
import { dayOf, isOffice, personsFor } from '../desk.ts';
import { allSeats, lastRound, openStageOf } from '../find.ts';
import type { Matter } from '../matter.ts';
import { openSeats } from '../operation.ts';
import { outOfOrder } from '../order.ts';
import { tasks } from '../tasks.ts';

const PASSING = ['open', 'waiting'];

const oneOpen = ({ stages, status }: Matter): readonly string[] => {
  const open = stages.filter(({ state }) => state === 'open').map(({ id }) => id);
  const most = status === 'running' || status === 'suspended' ? 1 : 0;
  return open.length > most ? [`I-1 open while ${status}: ${open.join(' ')}`] : [];
};

const allDoneOrOpen = ({ stages, status }: Matter): readonly string[] => {
  const ahead = stages.filter(({ state }) => state === 'ahead').map(({ id }) => id);
  const stalls = status === 'running' && ahead.length > 0 && !stages.some(({ state }) => state === 'open');
  return stalls ? [`I-1 nothing is open, yet ahead: ${ahead.join(' ')}`] : [];
};

const tasksAreSeats = (matter: Matter): readonly string[] => {
  const open = allSeats(matter)
    .filter(({ state }) => state === 'open')
    .map(({ id }) => id);
  const shown = tasks(matter).map(({ seat }) => seat);
  return JSON.stringify([...open].sort()) === JSON.stringify([...shown].sort())
    ? []
    : [`I-2 open ${open.join(' ')}, shown ${shown.join(' ')}`];
};

const pastIsFinal = ({ stages }: Matter): readonly string[] =>
  stages.flatMap((stage) =>
    stage.rounds
      .filter((round) => stage.state !== 'open' || round !== lastRound(stage))
      .flatMap(({ seats }) =>
        seats.filter(({ state }) => PASSING.includes(state)).map(({ id, state }) => `I-3 ${id} is ${state} in a past round`),
      ),
  );

const inOrder = (matter: Matter): readonly string[] => outOfOrder(matter, matter.stages).map((id) => `I-5 ${id} was done out of order`);

/** Whether somebody can move the matter on, or an office is there to be told of the vacancy. */
const noDeadEnd = (world: World, matter: Matter): readonly string[] => {
  const { status, submitter } = matter;
  if (status === 'closed' || status === 'terminated') return [];
  const day = dayOf(world);
  const office = world.directory.posts.some(({ id }) =>
    holdersOf(world.directory, id, day).some((person) => isOffice(world, { person, post: id })),
  );
  const stage = openStageOf(matter);
  const holder = openSeats(matter).some(({ seat }) => stage !== undefined && personsFor(world, matter, stage.act, seat.post).length > 0);
  const drafter = (status === 'draft' || status === 'returned') && holdersOf(world.directory, submitter.post, day).length > 0;
  return office || holder || drafter ? [] : [`I-11 nobody can move it on while ${status}`];
};

/** What a state at rest breaks of I-1, I-2, I-3, I-5, I-11. */
export const brokenInState = (world: World, matter: Matter): readonly string[] => [
  ...oneOpen(matter),
  ...allDoneOrOpen(matter),
  ...tasksAreSeats(matter),
  ...pastIsFinal(matter),
  ...inOrder(matter),
  ...noDeadEnd(world, matter),
];
