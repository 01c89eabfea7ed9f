import type { World } from '../../office/world.ts';
import type { Event } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Matter } from '../matter.ts';
import { brokenInState } from './state.ts';
import { brokenByStep } from './steps.ts';

/** JSON with sorted keys, so that a state read back from a database compares equal. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * What a matter and its history break of the invariants of the slip, each with its id; empty when all hold. The world gives rules and
 * directory with its dated facts; authority is checked for the moment of each act.
 */
export const invariants = (world: World, history: readonly Event[], matter: Matter): readonly string[] => {
  const broken: string[] = [];
  let folded: Matter | null = null;
  for (const event of history) {
    const before: Matter | null = folded;
    const after: Matter = evolve(before, event);
    if (before !== null) broken.push(...brokenByStep(world, before, after, event));
    folded = after;
  }
  if (matter.version !== history.length) broken.push(`I-9 version ${matter.version} after ${history.length} events`);
  if (canonical(folded) !== canonical(matter)) broken.push('I-10 folding the events gives another state');
  return [...broken, ...brokenInState(world, matter)];
};
