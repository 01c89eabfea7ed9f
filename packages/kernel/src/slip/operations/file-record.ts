import type { World } from '../../office/index.ts';
import { recordFact } from '../../rules/index.ts';
import type { Matter } from '../matter.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, record } from '../turn.ts';
import { mayFile, settleChanged } from './state-facts.ts';

const items = ({ rulebook }: World, { kind }: Matter): readonly string[] =>
  [...(rulebook.forKind(kind)?.scope.keys() ?? [])]
    .filter((name) => name.startsWith(recordFact('')))
    .map((name) => name.slice(recordFact('').length));

/** Puts an item on file that a provision wants there. */
export const fileRecord: Operation<'file_record'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: true,
  decide: (turn, { item, note, attachment = null, confirm_recompute = false }) => {
    const { world, matter } = turn;
    if (!mayFile(turn)) return block('takes_no_part');
    if (!items(world, matter).includes(item)) return block('record_unknown', { item });
    if (matter.records[item] !== undefined) return block('record_on_file', { item: recordFact(item) });
    if (isBlank(note) && attachment === null) return block('record_empty', { item });
    record(turn, { type: 'record_filed', item, note, attachment });
    return settleChanged(turn, confirm_recompute);
  },
  candidates: (world, matter) => {
    const all = items(world, matter);
    return (all.length > 0 ? all : ['']).map((item) => ({
      command: { type: 'file_record', item, note: SAMPLE, confirm_recompute: true },
      option: { item },
    }));
  },
};
