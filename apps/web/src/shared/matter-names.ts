import type { MatterView } from '@guiju/contract';
import type { Actor } from '@guiju/kernel';
import { createContext, useContext, useMemo } from 'react';
import { type Names, useNames } from './names.ts';

type Given = MatterView['names'];

/** Names that the shown matter brings along. */
export const MatterNamesContext = createContext<Given>({ persons: {}, posts: {}, units: {} });

export interface MatterNames extends Names {
  /** Post and person, `办公室主任 演示主任`. */
  readonly actor: (actor: Actor) => string;
}

/** Names for a matter: those it brings along win over today's organisation, for people leave and posts are renamed. */
function withGiven(names: Names, { persons, posts, units }: Given): MatterNames {
  const person = (id: string) => persons[id] ?? names.person(id);
  const post = (id: string) => posts[id] ?? names.post(id);
  return {
    ...names,
    person,
    post,
    unit: (id) => units[id] ?? names.unit(id),
    actor: (actor) => `${post(actor.post)} ${person(actor.person)}`,
  };
}

/** The names of the matter shown around here. */
export function useMatterNames(): MatterNames {
  const names = useNames();
  const given = useContext(MatterNamesContext);
  return useMemo(() => withGiven(names, given), [names, given]);
}
