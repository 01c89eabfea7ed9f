import type { MatterView } from '@guiju/contract';
import type { Directory, Matter } from '@guiju/kernel';

const texts = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) texts(inner, found);
  return found;
};

/** Names of the persons, posts and units that a matter speaks of, wherever in it their ids stand. */
export const namesIn = (directory: Directory, matter: Matter): MatterView['names'] => {
  const { content: _, ...named } = matter;
  const used = texts(named, new Set());
  const pick = <T extends { readonly id: string }>(all: readonly T[], name: (each: T) => string): Record<string, string> =>
    Object.fromEntries(all.filter(({ id }) => used.has(id)).map((each) => [each.id, name(each)]));
  return {
    persons: pick(directory.persons, ({ name }) => name),
    posts: pick(directory.posts, ({ title }) => title),
    units: pick(directory.units, ({ name }) => name),
  };
};
