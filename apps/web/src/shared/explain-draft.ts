import {
  type Explanation,
  explain,
  type Instant,
  type KindId,
  type Matter,
  nestFacts,
  readFacts,
  recordFact,
  type Scope,
} from '@guiju/kernel';
import { useDeferredValue, useMemo } from 'react';
import { useNow } from './now.ts';
import { type OfficeWorld, useWorld } from './world.ts';

/** What a form knows of its matter besides the facts typed into it. */
export type Known = Pick<Matter, 'records' | 'judgements'>;

const NOTHING: Known = { records: {}, judgements: {} };

/** Whether each record that the rules know is on file; that is certain, unlike a fact that somebody may still state. */
const recordFacts = (scope: Scope, { records }: Known): Readonly<Record<string, unknown>> => {
  const names = [...scope.keys()].filter((name) => name.startsWith(recordFact('')));
  return Object.fromEntries(names.map((name) => [name, records[name.slice(recordFact('').length)] !== undefined]));
};

/** What the rules say about facts by dotted name; those that are not well-formed yet count as not said. Null for a kind that does not exist. */
export function explainDraft(
  { rulebook, calendar, practices }: Pick<OfficeWorld, 'rulebook' | 'calendar' | 'practices'>,
  kind: KindId,
  values: Readonly<Record<string, unknown>>,
  now: Instant,
  known: Known = NOTHING,
): Explanation | null {
  const rules = rulebook.forKind(kind);
  if (rules === undefined) return null;
  const world = { rulebook, calendar, practices, now };
  const { judgements } = known;
  const given = { ...recordFacts(rules.scope, known), ...values };
  const read = readFacts(rulebook, kind, given);
  if (read.ok) return explain(world, kind, read.facts, { judgements });
  const wrong = new Set(read.problems.map(({ fact }) => fact.replace(/\[.*/, '')));
  const fit = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return explain(world, kind, nestFacts(fit), { judgements });
}

/** The rules' answer to a form while it is filled in, computed here at each keystroke without holding up typing. */
export function useDraftExplanation(kind: KindId, values: Readonly<Record<string, unknown>>, known: Known = NOTHING): Explanation | null {
  const world = useWorld();
  const now = useNow();
  const deferred = useDeferredValue(values);
  return useMemo(() => explainDraft(world, kind, deferred, now, known), [world, kind, deferred, now, known]);
}

/** Facts that stages of the course are there to find out. */
export function establishedBy({ route }: Pick<Explanation, 'route'>): ReadonlySet<string> {
  return new Set(route.flatMap(({ establishes = [] }) => establishes));
}
