import type { Actor } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { Explanation, Finding } from '../rules/explanation.ts';
import type { ProvisionId } from '../vocabulary/words.ts';
import type { SlipCode } from './codes.ts';
import type { Change, Event } from './event.ts';
import { evolve } from './evolve.ts';
import type { Matter } from './matter.ts';

/**
 * One command while it is being decided: what has been recorded so far is folded in at once, so that each step sees the state the step
 * before it made. It never leaves `decide`.
 */
export interface Turn {
  readonly world: World;
  readonly actor: Actor;
  /** The matter as it was before the command. */
  readonly begun: Matter;
  matter: Matter;
  readonly events: Event[];
  /** Warnings that were gone over with a reason; told, not refused. */
  readonly findings: Finding[];
  /** The last answer of the rules, kept while nothing they read has changed. */
  explained: { readonly of: Matter; readonly explanation: Explanation } | null;
}

/** What keeps a step from being taken; empty when nothing does. */
export type Blocks = readonly Finding[];

/** Nothing in the way. */
export const CLEAR: Blocks = [];

export const beginTurn = (world: World, matter: Matter, actor: Actor): Turn => ({
  world,
  actor,
  begun: matter,
  matter,
  events: [],
  findings: [],
  explained: null,
});

/** Records what happened, by the actor and at the moment of the turn. */
export const record = (turn: Turn, ...changes: readonly Change[]): void => {
  for (const change of changes) {
    const event: Event = { ...change, at: turn.world.now, actor: turn.actor };
    turn.events.push(event);
    turn.matter = evolve(turn.matter, event);
  }
};

/** A refusal by the slip itself; its code has a sentence in `messages/slip.ts`. */
export const refusal = (code: SlipCode, detail?: Readonly<Record<string, string>>, provision?: ProvisionId): Finding => ({
  code,
  verdict: 'unmet',
  effect: 'refuse',
  missing: [],
  facts: {},
  ...(detail === undefined ? {} : { detail }),
  ...(provision === undefined ? {} : { provision }),
});

/** Asks for facts that nobody has given. */
export const factsMissing = (code: SlipCode, missing: readonly string[]): Blocks => [
  { ...refusal(code, { facts: missing.join(' ') }), verdict: 'unknown', missing },
];

/** The same as the only thing in the way. */
export const block = (code: SlipCode, detail?: Readonly<Record<string, string>>, provision?: ProvisionId): Blocks => [
  refusal(code, detail, provision),
];
