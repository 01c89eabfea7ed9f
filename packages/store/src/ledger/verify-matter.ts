import { type Event, fold, type Matter, tasks } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { canonical, sm3 } from './canonical.ts';
import { rowHash } from './chain.ts';
import { type LedgerProblem, ledgerProblem } from './problem.ts';

/** A matter's ledger with the receipts of its decisions, oldest first. */
const readChain = (tx: Tx, government: string, matter: string) =>
  tx
    .selectFrom('ledger as l')
    .leftJoin('decisions as d', (join) => join.onRef('d.government', '=', 'l.government').onRef('d.command_id', '=', 'l.command_id'))
    .select(['l.version', 'l.command_id', 'l.type', 'l.at', 'l.event', 'l.prev_hash', 'l.hash', 'd.receipt', 'd.receipt_hash'])
    .where('l.government', '=', government)
    .where('l.matter', '=', matter)
    .orderBy('l.version')
    .execute();

type ChainRow = Awaited<ReturnType<typeof readChain>>[number];

const chainProblems = (government: string, matter: string, rows: readonly ChainRow[], last: string): readonly LedgerProblem[] => {
  const problems: LedgerProblem[] = [];
  let previous = '';
  for (const [i, row] of rows.entries()) {
    const { version, command_id, prev_hash, hash, receipt, receipt_hash } = row;
    const event = row.event as Event;
    const complain = (code: string, zh: string, en: string): void => {
      problems.push(ledgerProblem(government, code, zh, en, { matter, version }));
    };
    if (version !== i + 1) complain('row_missing', `第 ${i + 1} 行缺失`, `row ${i + 1} is missing`);
    if (prev_hash !== previous) complain('chain_broken', '与上一行的哈希不相接', 'it does not follow from the hash of the row before');
    if (receipt_hash === null || sm3(canonical(receipt)) !== receipt_hash)
      complain('receipt_changed', '回执缺失或被改动', 'its receipt is missing or was changed');
    const link = { government, matter, version, command_id, event, receipt: receipt_hash ?? '' };
    if (rowHash(prev_hash, link) !== hash)
      complain('row_changed', '内容与哈希不符，记录被改动过', 'its content does not give its hash: the record was changed');
    if (row.type !== event.type || row.at !== event.at)
      complain('row_mislabelled', '类型或时间与事件不符', 'its type or time is not that of its event');
    previous = hash;
  }
  if (previous !== last) {
    problems.push(
      ledgerProblem(government, 'chain_cut', '台账末行与卷宗所记的哈希不符', 'the last row is not the one the matter names', { matter }),
    );
  }
  return problems;
};

const stateProblems = (
  government: string,
  matter: string,
  folded: Matter,
  state: Matter,
  open: readonly string[],
): readonly LedgerProblem[] => {
  const seats = tasks(folded).map(({ seat }) => seat);
  return [
    ...(canonical(folded) === canonical(state)
      ? []
      : [
          ledgerProblem(
            government,
            'state_differs',
            '由台账推出的状态与所存状态不符',
            'folding the ledger does not give the stored state',
            { matter },
          ),
        ]),
    ...(canonical(seats.toSorted()) === canonical(open.toSorted())
      ? []
      : [ledgerProblem(government, 'tasks_differ', '待办与打开的席位不符', 'the tasks are not the open seats', { matter })]),
  ];
};

/** Checks one matter: its chain, its receipts, and that folding the ledger gives state and tasks (I-2, I-10). */
export const verifyMatter = async (
  tx: Tx,
  government: string,
  matter: string,
  last: string,
): Promise<{ readonly rows: number; readonly problems: readonly LedgerProblem[] }> => {
  const [rows, stored, open] = await Promise.all([
    readChain(tx, government, matter),
    tx.selectFrom('matter_states').select('state').where('government', '=', government).where('matter', '=', matter).executeTakeFirst(),
    tx.selectFrom('tasks').select('seat').where('government', '=', government).where('matter', '=', matter).execute(),
  ]);
  const problems = [...chainProblems(government, matter, rows, last)];
  if (stored === undefined || rows.length === 0) {
    problems.push(ledgerProblem(government, 'state_missing', '没有状态或没有台账', 'it has no state or no ledger', { matter }));
    return { rows: rows.length, problems };
  }
  try {
    const folded = fold(rows.map(({ event }) => event as Event));
    const seats = open.map(({ seat }) => seat);
    problems.push(...stateProblems(government, matter, folded, stored.state as Matter, seats));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.push(ledgerProblem(government, 'fold_failed', `台账无法推出状态：${why}`, `the ledger does not fold: ${why}`, { matter }));
  }
  return { rows: rows.length, problems };
};
