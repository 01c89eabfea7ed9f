import { takesPart } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/** Links another matter and says as what. */
export const link: Operation<'link'> = {
  statuses: ['draft', 'running', 'suspended', 'returned', 'closed'],
  asksRules: false,
  decide: (turn, { matter: other, as }) => {
    const { world, matter, actor } = turn;
    if (!takesPart(world, matter, actor)) return block('takes_no_part');
    if (isBlank(as) || isBlank(other)) return block('text_missing');
    const isThere = matter.links.some((each) => each.matter === other && each.as === as);
    if (isThere || other === matter.id) return block('nothing_changed');
    record(turn, { type: 'linked', matter: other, as });
    return CLEAR;
  },
  candidates: (_world, { links }) => [{ command: { type: 'link', matter: `${SAMPLE}${links.length}`, as: SAMPLE } }],
};
