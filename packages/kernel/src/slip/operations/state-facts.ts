import { isReached } from '../checkpoint.ts';
import { isOffice, isSubmitter, openSeatsOf } from '../desk.ts';
import { dotted, factBlocks, resultBlocks } from '../facts.ts';
import type { Operation } from '../operation.ts';
import { sampleValues } from '../samples.ts';
import { settle } from '../settle.ts';
import { notStanding } from '../standing.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';

type Who = Pick<Turn, 'world' | 'matter' | 'actor'>;

/** Whether the actor has the facts in hand: the submitter, and while it runs instead the office and whoever has an open seat. */
const mayState = ({ world, matter, actor }: Who): boolean =>
  matter.status === 'running' ? isOffice(world, actor) || openSeatsOf(world, matter, actor).length > 0 : isSubmitter(matter, actor);

/** While it runs, the submitter adds what nobody has said, and corrects what it said itself. */
const blocksFor = (who: Who, names: readonly string[]): Blocks => {
  if (mayState(who)) return CLEAR;
  const { matter, actor } = who;
  if (matter.status !== 'running') return block('submitter_only');
  if (!isSubmitter(matter, actor)) return block('takes_no_part');
  const others = names.filter((name) => matter.facts[name] !== undefined && matter.facts[name].by.post !== actor.post);
  return others.length === 0 ? CLEAR : block('fact_of_other', { facts: others.join(' ') });
};

/** Whether the actor may put things on file: those who may state facts, the office, and the submitter at any time. */
export const mayFile = (who: Who): boolean => mayState(who) || isOffice(who.world, who.actor) || isSubmitter(who.matter, who.actor);

/** Settles what new facts, judgements or records change; what has been issued keeps the ground it was approved on. */
export const settleChanged = (turn: Turn, confirmed: boolean): Blocks => {
  if (turn.matter.status !== 'running') return CLEAR;
  const stale = isReached(turn, 'issue') && notStanding(turn.matter).length > 0;
  return stale ? block('already_issued') : settle(turn, {}, confirmed);
};

/** States facts with their source, or takes them back; while the matter runs the stages ahead follow them (S-6). */
export const stateFacts: Operation<'state_facts'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: true,
  decide: (turn, { facts: given, taken_back = [], source = null, confirm_recompute = false }) => {
    const facts = dotted(given);
    const names = Object.keys(facts);
    const who = blocksFor(turn, [...names, ...taken_back]);
    if (who.length > 0) return who;
    if (names.length + taken_back.length === 0) return block('nothing_changed');
    const unstated = taken_back.filter((name) => turn.matter.facts[name] === undefined || names.includes(name));
    const blocks = [
      ...factBlocks(turn, facts, []),
      ...resultBlocks(turn, taken_back),
      ...(unstated.length === 0 ? CLEAR : block('fact_not_stated', { facts: unstated.join(' ') })),
    ];
    if (blocks.length > 0) return blocks;
    if (names.length > 0) record(turn, { type: 'facts_stated', facts, source });
    if (taken_back.length > 0) record(turn, { type: 'facts_dropped', names: taken_back });
    return settleChanged(turn, confirm_recompute);
  },
  candidates: (world, matter, actor) => {
    const names = [...(world.rulebook.forKind(matter.kind)?.scope.keys() ?? [])];
    // Somebody who may state nothing is told so once, not for every fact.
    const tried = mayState({ world, matter, actor }) || isSubmitter(matter, actor) ? names : names.slice(0, 1);
    return tried.map((name) => {
      const value = matter.facts[name]?.value ?? sampleValues(world, matter, name)[0];
      return { command: { type: 'state_facts', facts: { [name]: value }, confirm_recompute: true } };
    });
  },
};
