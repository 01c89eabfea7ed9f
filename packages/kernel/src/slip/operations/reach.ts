import type { Checkpoint } from '../../vocabulary/checkpoints.ts';
import { archiveOf } from '../archive.ts';
import { checkpointsOfOffice, isReached, reach as reachCheckpoint } from '../checkpoint.ts';
import { isOffice } from '../desk.ts';
import { stageNames } from '../find.ts';
import { takeNumber } from '../number.ts';
import type { Operation } from '../operation.ts';
import { sampleReasons } from '../samples.ts';
import { finalSignature } from '../signature.ts';
import { notStanding } from '../standing.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';
import { undetermined } from '../undetermined.ts';

const GOES_OUT: readonly Checkpoint[] = ['issue', 'publish', 'close'];

/** Nothing is issued, published or closed over an approval that is missing or stale, or closed with a stage to be done (I-6, S-7). */
const slipBlocks = (turn: Turn, checkpoint: Checkpoint): Blocks => {
  if (!GOES_OUT.includes(checkpoint)) return CLEAR;
  const { stages } = turn.matter;
  const missing = notStanding(turn.matter);
  if (missing.length > 0) return block('approvals_missing', { stages: stageNames(missing) });
  const open = stages.filter(({ state }) => state === 'ahead' || state === 'open');
  if (checkpoint === 'close' && open.length > 0) return block('stages_open', { stages: stageNames(open) });
  const unclear = undetermined(turn);
  return unclear.length > 0 || finalSignature(turn.world, turn.matter)?.state !== 'done' ? unclear : takeNumber(turn);
};

/** A step of the office that is not an act on the slip, the closing among them (S-7). */
export const reach: Operation<'reach'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, { checkpoint, reasons = {}, note = '' }) => {
    if (!isOffice(turn.world, turn.actor)) return block('office_only');
    if (!checkpointsOfOffice(turn).includes(checkpoint)) return block('checkpoint_not_by_office', { checkpoint });
    if (isReached(turn, checkpoint)) return block('checkpoint_reached', { checkpoint });
    const blocks = [...slipBlocks(turn, checkpoint), ...reachCheckpoint(turn, checkpoint, reasons, note)];
    if (blocks.length > 0 || checkpoint !== 'close') return blocks;
    record(turn, { type: 'closed', note, archive: archiveOf(turn.matter) });
    return CLEAR;
  },
  candidates: (world, matter) => {
    const reasons = sampleReasons(world, matter);
    return checkpointsOfOffice({ world, matter }).map((checkpoint) => ({
      command: { type: 'reach', checkpoint, reasons },
      option: { checkpoint },
    }));
  },
};
