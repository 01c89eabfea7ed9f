import { type Explanation, explain, type Instant, type KindId, nestFacts, readFacts } from '@guiju/kernel';
import { useDeferredValue, useMemo } from 'react';
import { useNow } from './now.ts';
import { type OfficeWorld, useWorld } from './world.ts';

/** What the rules say about facts by dotted name; those that are not well-formed yet count as not said. Null for a kind that does not exist. */
export function explainDraft(
  { rulebook, calendar, practices }: Pick<OfficeWorld, 'rulebook' | 'calendar' | 'practices'>,
  kind: KindId,
  values: Readonly<Record<string, unknown>>,
  now: Instant,
): Explanation | null {
  if (rulebook.forKind(kind) === undefined) return null;
  const world = { rulebook, calendar, practices, now };
  const read = readFacts(rulebook, kind, values);
  if (read.ok) return explain(world, kind, read.facts);
  const wrong = new Set(read.problems.map(({ fact }) => fact.replace(/\[.*/, '')));
  return explain(world, kind, nestFacts(Object.fromEntries(Object.entries(values).filter(([name]) => !wrong.has(name)))));
}

/** The rules' answer to a form while it is filled in, computed here at each keystroke without holding up typing. */
export function useDraftExplanation(kind: KindId, values: Readonly<Record<string, unknown>>): Explanation | null {
  const world = useWorld();
  const now = useNow();
  const deferred = useDeferredValue(values);
  return useMemo(() => explainDraft(world, kind, deferred, now), [world, kind, deferred, now]);
}

/** Facts that stages of the course are there to find out. */
export function establishedBy({ route }: Pick<Explanation, 'route'>): ReadonlySet<string> {
  return new Set(route.flatMap(({ establishes = [] }) => establishes));
}
