import type { Event, Explanation, Finding, Matter, World } from '@guiju/kernel';
import { allSeats } from '@guiju/kernel/slip/find';
import type { Tx } from '../database/in-government.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import { type LinkedRow, linkEvents } from '../ledger/chain.ts';
import type { Receipt } from '../ledger/receipt.ts';
import { messagesOf } from '../project/messages.ts';
import { project, writeProjection } from '../project/project.ts';
import { enterNumbers } from './numbers.ts';
import type { StoredMatter } from './read-matter.ts';

/** An accepted command with everything that is to be written down. */
export interface Decision {
  readonly world: World;
  readonly before: StoredMatter | null;
  readonly after: Matter;
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly explanation: Explanation;
  readonly receipt: Receipt;
  readonly command_id: string;
  readonly request_hash: string;
}

const receiptHash = ({ receipt }: Decision): string => sm3(canonical(receipt));

const linkedRows = (decision: Decision): readonly LinkedRow[] => {
  const { before, after, events, command_id } = decision;
  const { government, id: matter } = after;
  const of = { government, matter, command_id, receipt: receiptHash(decision) };
  return linkEvents(before?.last_hash ?? '', before?.matter.version ?? 0, events, of);
};

const writeLedger = async (tx: Tx, decision: Decision, rows: readonly LinkedRow[]): Promise<void> => {
  const { before, after, findings, receipt, command_id, request_hash } = decision;
  const { government, id: matter } = after;
  const about = { government, command_id, matter, from_version: before?.matter.version ?? 0, to_version: after.version, at: receipt.at };
  const kept = { request_hash, receipt: canonical(receipt), receipt_hash: receiptHash(decision), findings: canonical(findings) };
  const events = rows.map(({ version, event, prev_hash, hash }) => {
    const { type, at } = event;
    return { government, matter, version, command_id, type, at, event: canonical(event), prev_hash, hash };
  });
  await Promise.all([
    tx
      .insertInto('decisions')
      .values({ ...about, ...kept })
      .execute(),
    tx.insertInto('ledger').values(events).execute(),
  ]);
};

const writeState = async (tx: Tx, after: Matter, verdicts: unknown): Promise<void> => {
  const { government, id: matter } = after;
  await tx
    .insertInto('matter_states')
    .values({ government, matter, state: canonical(after), verdicts: canonical(verdicts) })
    .onConflict((conflict) =>
      conflict
        .columns(['government', 'matter'])
        .doUpdateSet((row) => ({ state: row.ref('excluded.state'), verdicts: row.ref('excluded.verdicts') })),
    )
    .execute();
};

/** Desks whose lists may look different afterwards. */
const desksConcerned = ({ before, after }: Decision, told: readonly string[]): readonly string[] => {
  const of = (matter: Matter | undefined): readonly string[] =>
    matter === undefined
      ? []
      : [matter.submitter.post, ...allSeats(matter).flatMap(({ post }) => post ?? []), ...matter.circulation.map(({ post }) => post)];
  return [...new Set([...of(before?.matter), ...of(after), ...told])].sort();
};

/** Writes an accepted command: decision and ledger, state, what the desks show, number, messages and outbox. */
export const writeDecision = async (tx: Tx, decision: Decision): Promise<void> => {
  const { world, before, after, events, explanation, receipt, command_id } = decision;
  const { government, id: matter } = after;
  const at = receipt.at;
  const projection = project(world, after, explanation, at);
  const messages = messagesOf(before?.matter ?? null, after, events);
  const rows = linkedRows(decision);
  const last_hash = rows.at(-1)?.hash ?? before?.last_hash ?? '';
  const body = {
    matter,
    version: after.version,
    posts: desksConcerned(
      decision,
      messages.map(({ post }) => post),
    ),
  };
  await Promise.all([
    before === null
      ? tx
          .insertInto('matters')
          .values({ government, matter, ...projection.row, last_hash, created_at: at })
          .execute()
      : tx
          .updateTable('matters')
          .set({ ...projection.row, last_hash })
          .where('government', '=', government)
          .where('matter', '=', matter)
          .execute(),
    writeState(tx, after, projection.verdicts),
    writeLedger(tx, decision, rows),
    writeProjection(tx, world, before, after, projection),
    enterNumbers(tx, after, events),
    messages.length > 0 &&
      tx
        .insertInto('messages')
        .values(
          messages.map(({ post, code, detail, about }) => {
            const key = `${command_id} ${code} ${about}`;
            return { government, key, post, matter, code, detail: canonical(detail), at };
          }),
        )
        .execute(),
    tx
      .insertInto('outbox')
      .values({ government, body: canonical(body) })
      .execute(),
  ]);
};
