import type { Actor } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Command } from './command.ts';
import { clock, holdsDesk, titleOf } from './desk.ts';
import type { Event } from './event.ts';
import type { Matter } from './matter.ts';
import type { Operation } from './operation.ts';
import { draft } from './operations/draft.ts';
import { operations } from './operations/index.ts';
import { type Blocks, beginTurn, block, CLEAR } from './turn.ts';

/** What comes of a command: events to append with what was noted on the way, or at least one reason why not. */
export type Decision =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[]; readonly findings: readonly Finding[] }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

const refused = (findings: Blocks): Decision => ({ outcome: 'refused', findings });

/** What stands against a command whatever it does: the desk, the state of the matter, the edition of the rules. */
const generalBlocks = (
  world: World,
  matter: Matter,
  command: Command,
  operation: Pick<Operation<'act'>, 'statuses' | 'asksRules'>,
  actor: Actor,
): Blocks => {
  const isClock = command.type === 'expire' && actor.person === clock.person && actor.post === clock.post;
  if (!isClock && !holdsDesk(world, actor)) return block('not_at_desk', { post: titleOf(world, actor.post) });
  if (matter.archived !== undefined) return block('archived', { number: matter.archived.text });
  if (!operation.statuses.includes(matter.status)) return block('not_in_status', { status: matter.status });
  const { edition } = world.rulebook.data;
  const mustMatch = operation.asksRules && matter.status !== 'draft' && matter.status !== 'returned';
  return mustMatch && edition !== matter.edition ? block('edition_differs', { edition, begun: matter.edition }) : CLEAR;
};

const begin = (world: World, command: Command, actor: Actor): Decision => {
  if (command.type !== 'draft') return refused(block('no_matter'));
  const { blocks, change } = draft(world, command, actor);
  return blocks.length > 0 ? refused(blocks) : { outcome: 'accepted', events: [{ ...change, at: world.now, actor }], findings: [] };
};

/** Decides a command on a matter (null: one that does not exist yet). Pure: the same world, matter and command give the same answer. */
export const decide = (world: World, matter: Matter | null, command: Command, actor: Actor): Decision => {
  if (matter === null) return begin(world, command, actor);
  if (command.type === 'draft') return refused(block('matter_exists'));
  // The record has the operation of exactly this type; the compiler cannot follow the pair.
  const operation = operations[command.type] as Operation<typeof command.type>;
  const general = generalBlocks(world, matter, command, operation, actor);
  if (general.length > 0) return refused(general);
  const turn = beginTurn(world, matter, actor);
  const blocks = operation.decide(turn, command as never);
  return blocks.length > 0 ? refused(blocks) : { outcome: 'accepted', events: turn.events, findings: turn.findings };
};
