import { takesPart } from '../desk.ts';
import { judgesOf, mayJudge } from '../judging.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { explainMatter, explanationOf } from '../rules.ts';
import { block, record } from '../turn.ts';
import { settleChanged } from './state-facts.ts';

/** Judges what a provision leaves to a person; the judgement and its ground stay on record. */
export const judge: Operation<'judge'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: true,
  decide: (turn, { provision, holds, note, confirm_recompute = false }) => {
    const { world, matter, actor } = turn;
    if (!takesPart(world, matter, actor) && !mayJudge(turn, provision)) return block('takes_no_part');
    const isOpen = explanationOf(turn).findings.some((finding) => finding.provision === provision && finding.verdict === 'needs_human');
    if (!isOpen && matter.judgements[provision] === undefined) return block('nothing_to_judge', { provision });
    if (!mayJudge(turn, provision)) return block('not_your_judgement', { roles: judgesOf(world, matter, provision).join(' ') }, provision);
    if (isBlank(note)) return block('reason_missing');
    record(turn, { type: 'judged', provision, holds, note });
    return settleChanged(turn, confirm_recompute);
  },
  candidates: (world, matter) => {
    const open = explainMatter(world, matter).findings.filter(
      ({ verdict, provision }) => verdict === 'needs_human' && provision !== undefined,
    );
    const provisions = [...new Set([...open.map(({ provision = '' }) => provision), ...Object.keys(matter.judgements)])];
    return (provisions.length > 0 ? provisions : ['']).flatMap((provision) =>
      [true, false].map((holds) => ({
        command: { type: 'judge', provision, holds, note: SAMPLE, confirm_recompute: true },
        option: { provision, holds },
      })),
    );
  },
};
