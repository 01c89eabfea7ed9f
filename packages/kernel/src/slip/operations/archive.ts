import { type Retention, retentions } from '../../vocabulary/retention.ts';
import { archivalNumber, archiveYear, endOf, pieceKey } from '../archive.ts';
import { isOffice } from '../desk.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

/**
 * Hands a matter that came to its end over to the archive (归档) with its class, retention period and number: closed, or terminated after it
 * had been submitted. From then on nothing about it changes.
 */
export const archive: Operation<'archive'> = {
  statuses: ['closed', 'terminated'],
  asksRules: false,
  decide: (turn, { retention, class: given, note = '' }) => {
    const { world, matter } = turn;
    if (!isOffice(world, turn.actor)) return block('office_only');
    if (endOf(matter) === null) return block('never_submitted');
    if (isBlank(given)) return block('class_missing');
    const filed = { retention, class: given.trim(), fonds: world.settings.fonds ?? null, year: archiveYear(matter) };
    const key = pieceKey(matter, retention, given);
    const piece = world.serials[key];
    if (piece === undefined) return block('serial_not_locked', { series: key });
    record(turn, { type: 'archived', ...filed, piece, text: archivalNumber({ ...filed, piece }), note });
    return CLEAR;
  },
  candidates: () =>
    (Object.keys(retentions) as Retention[]).map((retention) => ({
      command: { type: 'archive', retention, class: SAMPLE },
      option: { retention },
    })),
};
