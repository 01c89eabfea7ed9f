import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor, World } from '../office/index.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { personsFor } from './desk.ts';
import type { Event } from './event.ts';
import { fold } from './evolve.ts';
import { invariants } from './invariants/index.ts';
import type { Matter } from './matter.ts';
import { at } from './office.fixture.ts';
import { openSeats } from './operation.ts';
import { operations } from './operations/index.ts';
import { randomWorld } from './random.fixture.ts';
import { approvalsBefore } from './sealing.ts';

const RUNS = 500;
/** Acts of a matter at most. */
const STEPS = 25;

const facts = fc.record(
  { a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), grounds: fc.boolean(), offsite: fc.boolean() },
  { requiredKeys: ['a', 'b', 'c'] },
);
const named = fc.constantFrom('government', 'office');

const attempts: readonly (readonly [string, Command])[] = ['seal', 'clerk', 'head'].flatMap((post) =>
  ['gov-seal', 'office-seal', 'old-seal'].flatMap((seal) =>
    ['h', 'other'].map((file) => [post, { type: 'use_seal', seal, file, copies: 2 }] as const),
  ),
);

const events = (world: World, matter: Matter | null, actor: Actor, command: Command): readonly Event[] | null => {
  const decision = decide(world, matter, command, actor);
  return decision.outcome === 'accepted' ? decision.events : null;
};

const submitted = (world: World, stated: Readonly<Record<string, unknown>>): readonly Event[] => {
  const drafter = at('dept-a-clerk');
  const commands: readonly Command[] = [
    { type: 'draft', id: 'm', kind: 'sample', unit: 'dept-a' },
    { type: 'edit_content', content: { title: '标题', text: '', attachments: [], hash: 'h' } },
    { type: 'state_facts', facts: stated },
    { type: 'name_units', role: 'lead_department', units: ['dept-b'] },
    { type: 'submit', reasons: { 'demo-20.1': '理由' } },
  ];
  const history: Event[] = [];
  for (const command of commands) history.push(...(events(world, history.length === 0 ? null : fold(history), drafter, command) ?? []));
  return history;
};

/** The first act that is accepted of anybody who has a seat open, with the facts that it establishes. */
const forward = (world: World, matter: Matter, pick: number): readonly Event[] | null => {
  for (const { stage, seat } of openSeats(matter)) {
    for (const { person, desk } of personsFor(world, matter, stage.act, seat.post)) {
      const all = operations.act
        .candidates(world, matter, at('head'))
        .filter(({ command }) => 'seat' in command && command.seat === seat.id);
      for (const { command } of [...all.slice(pick % 2), ...all]) {
        const made = events(world, matter, { person, post: desk ?? person.slice(2) }, command);
        if (made !== null) return made;
      }
    }
  }
  return null;
};

it(`[I-6] over ${RUNS} courses a seal is used by who keeps it, on what was approved, and never over a missing approval`, () => {
  let used = 0;
  let refused = 0;
  const course = fc.array(fc.nat(), { minLength: STEPS, maxLength: STEPS });
  const property = fc.property(randomWorld, facts, named, course, (world, stated, seal, picks) => {
    let history = submitted(world, { ...stated, seal });
    for (const pick of picks) {
      const matter = fold(history);
      const missing = approvalsBefore(matter).filter(({ state }) => state !== 'done');
      for (const [post, command] of attempts) {
        const made = events(world, matter, at(post), command);
        if (made === null) refused++;
        else {
          used++;
          expect(missing).toEqual([]);
          const after = [...history, ...made];
          expect(invariants(world, after, fold(after))).toEqual([]);
          // The use stays: what comes next sees it.
          if (pick % 2 === 0) history = after;
        }
      }
      const more = forward(world, fold(history), pick);
      if (more === null) break;
      history = [...history, ...more];
    }
  });
  const found = fc.check(property, { numRuns: RUNS });
  if (found.failed) throw new Error(`seed ${found.seed}`, { cause: found.errorInstance });
  expect(used).toBeGreaterThan(10);
  expect(refused).toBeGreaterThan(used);
});
