import { isReached } from '../checkpoint.ts';
import { isOffice, isSubmitter, openSeatsOf } from '../desk.ts';
import { dotted, factBlocks } from '../facts.ts';
import type { Operation } from '../operation.ts';
import { sampleValues } from '../samples.ts';
import { settle } from '../settle.ts';
import { notStanding } from '../standing.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';

type Who = Pick<Turn, 'world' | 'matter' | 'actor'>;

/** Whether the actor may say what is the case: the submitter, and while it runs instead the office and whoever has it in hand. */
export const mayState = ({ world, matter, actor }: Who): boolean =>
  matter.status === 'running' ? isOffice(world, actor) || openSeatsOf(world, matter, actor).length > 0 : isSubmitter(matter, actor);

/** Whether the actor may put things on file: those who may state facts, the office, and the submitter at any time. */
export const mayFile = (who: Who): boolean => mayState(who) || isOffice(who.world, who.actor) || isSubmitter(who.matter, who.actor);

/** Settles what new facts, judgements or records change; what has been issued keeps the ground it was approved on. */
export const settleChanged = (turn: Turn, confirmed: boolean): Blocks => {
  if (turn.matter.status !== 'running') return CLEAR;
  const stale = isReached(turn, 'issue') && notStanding(turn.matter).length > 0;
  return stale ? block('already_issued') : settle(turn, {}, confirmed);
};

/** States facts with their source; while the matter runs the stages ahead follow them (S-6). */
export const stateFacts: Operation<'state_facts'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: true,
  decide: (turn, { facts: given, source = null, confirm_recompute = false }) => {
    if (!mayState(turn)) return block(turn.matter.status === 'running' ? 'takes_no_part' : 'submitter_only');
    const facts = dotted(given);
    if (Object.keys(facts).length === 0) return block('nothing_changed');
    const blocks = factBlocks(turn, facts, []);
    if (blocks.length > 0) return blocks;
    record(turn, { type: 'facts_stated', facts, source });
    return settleChanged(turn, confirm_recompute);
  },
  candidates: (world, matter, actor) => {
    const names = [...(world.rulebook.forKind(matter.kind)?.scope.keys() ?? [])];
    // Somebody who may state nothing is told so once, not for every fact.
    const tried = mayState({ world, matter, actor }) ? names : names.slice(0, 1);
    return tried.map((name) => {
      const value = matter.facts[name]?.value ?? sampleValues(world, matter, name)[0];
      return { command: { type: 'state_facts', facts: { [name]: value }, confirm_recompute: true } };
    });
  },
};
