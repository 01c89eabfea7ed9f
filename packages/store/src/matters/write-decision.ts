import type { Event, Explanation, Finding, Matter, World } from '@guiju/kernel';
import { allSeats } from '@guiju/kernel/slip/find';
import { sql } from 'kysely';
import { enterArchive } from '../archive/enter-archive.ts';
import type { Tx } from '../database/in-government.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import { linkEvents } from '../ledger/chain.ts';
import type { Receipt } from '../ledger/receipt.ts';
import { changesOf } from '../project/changes.ts';
import { messagesOf } from '../project/messages.ts';
import { project } from '../project/project.ts';
import { enterNumbers } from './numbers.ts';
import type { StoredMatter } from './read-matter.ts';
import { enterSealUses } from './seal-uses.ts';

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

/** The rows of ledger and decision, and the hash that the chain ends with. */
const ledgerRows = ({ before, after, events, findings, receipt, command_id, request_hash }: Decision) => {
  const { government, id: matter } = after;
  const from_version = before?.matter.version ?? 0;
  const receipt_hash = sm3(canonical(receipt));
  const links = linkEvents(before?.last_hash ?? '', from_version, events, { government, matter, command_id, receipt: receipt_hash });
  return {
    last_hash: links.at(-1)?.hash ?? before?.last_hash ?? '',
    decision: {
      ...{ government, command_id, matter, from_version, to_version: after.version, at: receipt.at },
      ...{ request_hash, receipt, receipt_hash, findings },
    },
    events: links.map(({ version, event, prev_hash, hash }) => {
      const { type, at } = event;
      return { government, matter, version, command_id, type, at, event, prev_hash, hash };
    }),
  };
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
  const messages = messagesOf(world, before?.matter ?? null, after, events).map(({ post, code, detail, about }) => {
    const key = `${command_id} ${code} ${about}`;
    return { government, key, post, matter, code, detail, at };
  });
  const rows = ledgerRows(decision);
  const posts = desksConcerned(
    decision,
    messages.map(({ post }) => post),
  );
  const row = { government, matter, ...projection.row, created_at: before?.created_at ?? at, last_hash: rows.last_hash };
  const changes = {
    ...changesOf(world, before, after, projection),
    ...(messages.length > 0 ? { messages } : {}),
    outbox: { matter, version: after.version, posts },
  };
  const [line, state, shown, decided, ledger, changed] = [row, after, projection.shown, rows.decision, rows.events, changes].map((part) =>
    JSON.stringify(part),
  );
  await sql`select record_decision(${line}, ${state}, ${shown}, ${decided}, ${ledger}, ${changed})`.execute(tx);
  await enterNumbers(tx, after, events);
  await enterArchive(tx, after, events);
  await enterSealUses(tx, after, events);
};
