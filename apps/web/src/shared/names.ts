import { type Act, acts, type Bilingual, kinds, roleName } from '@guiju/kernel';
import { useMemo } from 'react';
import { type OfficeWorld, useWorld } from './world.ts';

/** What the ids of an office are called; an id that the office no longer knows is shown as it is. */
export interface Names {
  readonly person: (id: string) => string;
  readonly post: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly kind: (id: string) => Bilingual;
  readonly act: (id: string) => Bilingual;
  readonly role: (id: string) => Bilingual;
}

const asItIs = (id: string): Bilingual => ({ zh: id, en: id });
const isAct = (id: string): id is Act => Object.hasOwn(acts, id);

/** Names from the directory and the rulebook of one office. */
export function namesOf({ directory, rulebook }: Pick<OfficeWorld, 'directory' | 'rulebook'>): Names {
  const persons = new Map(directory.persons.map(({ id, name }) => [id, name]));
  const posts = new Map(directory.posts.map(({ id, title }) => [id, title]));
  const units = new Map(directory.units.map(({ id, name }) => [id, name]));
  return {
    person: (id) => persons.get(id) ?? id,
    post: (id) => posts.get(id) ?? id,
    unit: (id) => units.get(id) ?? id,
    kind: (id) => kinds[id]?.name ?? asItIs(id),
    act: (id) => (isAct(id) ? acts[id] : asItIs(id)),
    role: (id) => roleName(rulebook, id),
  };
}

/** The names of the office of the session. */
export function useNames(): Names {
  const world = useWorld();
  return useMemo(() => namesOf(world), [world]);
}
