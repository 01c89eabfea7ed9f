import type { Event, EventType } from '../event.ts';
import type { Matter } from '../matter.ts';

export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;

/** How events of some types change a matter. */
export type Handlers<T extends EventType> = { readonly [K in T]: (matter: Matter, event: EventOf<K>) => Matter };

/** A text that belongs to an operation stays readable beside the slip for ever (I-4). */
export const noted = (matter: Matter, { at, actor }: Event, on: string, text: string): Matter =>
  text === '' ? matter : { ...matter, comments: [...matter.comments, { at, actor, text, on }] };

/** A record without some of its keys. */
export const without = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
