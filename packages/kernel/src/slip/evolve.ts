import type { Event, EventType } from './event.ts';
import { course } from './evolve/course.ts';
import { draft } from './evolve/draft.ts';
import { file } from './evolve/file.ts';
import type { Handlers } from './evolve/handler.ts';
import { life } from './evolve/life.ts';
import { seats } from './evolve/seats.ts';
import type { Matter } from './matter.ts';

const handlers: Handlers<Exclude<EventType, 'drafted'>> = { ...course, ...seats, ...file, ...life };

/** Folds one event into a matter; `drafted` begins it. Throws a TypeError when the first event is another one, or `drafted` comes later. */
export const evolve = (matter: Matter | null, event: Event): Matter => {
  if (event.type === 'drafted' && matter === null) return { ...draft(event), version: 1 };
  if (event.type === 'drafted' || matter === null)
    throw new TypeError(`${event.type} cannot ${matter === null ? 'begin' : 'follow in'} a matter`);
  // The record has the handler of exactly this type; the compiler cannot follow the pair.
  const handle = handlers[event.type] as (matter: Matter, event: Event) => Matter;
  return { ...handle(matter, event), version: matter.version + 1 };
};

/** The matter that a history of events makes; throws a TypeError when it is empty or does not begin with `drafted`. */
export const fold = (events: readonly Event[]): Matter => {
  const matter = events.reduce<Matter | null>(evolve, null);
  if (matter === null) throw new TypeError('a matter without events');
  return matter;
};
