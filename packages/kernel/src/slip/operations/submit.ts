import { reachBySubmitting } from '../checkpoint.ts';
import { isSubmitter } from '../desk.ts';
import { isBlank, type Operation } from '../operation.ts';
import { sampleReasons } from '../samples.ts';
import { settle } from '../settle.ts';
import { block, record } from '../turn.ts';
import { undetermined } from '../undetermined.ts';

/** Submits the matter: the rules are asked, the whole slip is computed and its first stage opens (S-1). */
export const submit: Operation<'submit'> = {
  statuses: ['draft', 'returned'],
  asksRules: false,
  decide: (turn, { reasons = {}, note = '' }) => {
    const { world, matter, actor } = turn;
    if (!isSubmitter(matter, actor)) return block('submitter_only');
    if (isBlank(matter.content.title)) return block('title_missing');
    const { edition, transition } = world.rulebook.data;
    const keeps = matter.status === 'returned' && transition === 'as_begun' && edition !== matter.edition;
    if (keeps) return block('edition_differs', { edition, begun: matter.edition });
    record(turn, { type: 'submitted', edition, note });
    const held = reachBySubmitting(turn, reasons);
    const blocks = [...held, ...undetermined(turn).filter(({ provision }) => !held.some((each) => each.provision === provision))];
    return blocks.length > 0 ? blocks : settle(turn, reasons, true);
  },
  candidates: (world, matter) => {
    const reasons = sampleReasons(world, matter);
    return [{ command: { type: 'submit', reasons } }];
  },
};
