import { dayOfInstant, formatDay, type Matter, nestFacts, type RegisterEntry, registerCounts, type World } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';

/** Checkpoints at which a matter takes place, the first that was reached counts; else it took place when it was submitted. */
const TAKES_PLACE = ['hold', 'depart', 'issue', 'sign', 'submit'] as const;

const entryOf = ({ kind, facts, reached, unit, submitter }: Matter): RegisterEntry | null => {
  const moment = TAKES_PLACE.map((checkpoint) => reached[checkpoint]).find((each) => each !== undefined);
  if (moment === undefined) return null;
  const given = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  return { kind, date: formatDay(dayOfInstant(milliseconds(moment))), facts: nestFacts(given), unit, post: submitter.post };
};

const isCounted = (world: World, kind: string): boolean =>
  world.rulebook.forKind(kind)?.provisions.some(({ provision: { body } }) => body.kind === 'quota' && body.measure === undefined) ?? false;

/** For quotas that the register counts: how many matters there are in the window without this one; nothing when no quota of the kind counts. */
export const countsFor = async (tx: Tx, world: World, matter: Matter | null): Promise<Readonly<Record<string, number>>> => {
  if (matter === null || !isCounted(world, matter.kind)) return {};
  const day = formatDay(dayOfInstant(milliseconds(world.now)));
  const rows = await tx
    .selectFrom('matters as m')
    .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 'm.government').onRef('s.matter', '=', 'm.matter'))
    .select('s.state')
    .where('m.government', '=', world.government)
    .where('m.kind', '=', matter.kind)
    .where('m.matter', '!=', matter.id)
    .where('m.status', 'in', ['running', 'suspended', 'closed'])
    // A window is a year at most; what began before the year before cannot stand in it.
    .where('m.created_at', '>=', `${Number(day.slice(0, 4)) - 1}-01-01T00:00:00+08:00`)
    .execute();
  const register = rows.flatMap(({ state }) => entryOf(state as Matter) ?? []);
  return registerCounts(world, matter.kind, register, { day, unit: matter.unit, post: matter.submitter.post });
};
