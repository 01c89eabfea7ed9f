import { decide, type Event, evolve, explainMatter, type Matter, type World } from '@guiju/kernel';
import type { Db } from '../database/connect.ts';
import type { Tx } from '../database/in-government.ts';
import type { Offices } from '../office/offices.ts';
import { notInstalled } from '../problem.ts';
import { canonical } from './canonical.ts';
import { type LedgerProblem, ledgerProblem } from './problem.ts';
import { KERNEL_VERSION, type Receipt, receiptOf } from './receipt.ts';
import { eachMatter } from './verify.ts';

/** What was decided again in one government, and where it came out differently. */
export interface Replayed {
  readonly government: string;
  readonly matters: number;
  readonly decisions: number;
  readonly kernel: string;
  /** Kernels that took decisions, other than this one; a difference may come from there. */
  readonly other_kernels: readonly string[];
  readonly problems: readonly LedgerProblem[];
}

interface Stored {
  readonly from_version: number;
  readonly receipt: Receipt;
  readonly findings: unknown;
  readonly events: readonly Event[];
}

const readDecisions = async (tx: Tx, government: string, matter: string): Promise<readonly Stored[]> => {
  const [decisions, ledger] = await Promise.all([
    tx
      .selectFrom('decisions')
      .select(['from_version', 'to_version', 'receipt', 'findings'])
      .where('government', '=', government)
      .where('matter', '=', matter)
      .orderBy('from_version')
      .execute(),
    tx.selectFrom('ledger').select('event').where('government', '=', government).where('matter', '=', matter).orderBy('version').execute(),
  ]);
  const events = ledger.map(({ event }) => event as Event);
  return decisions.map(({ from_version, to_version, receipt, findings }) => ({
    ...{ from_version, findings, receipt: receipt as Receipt },
    events: events.slice(from_version, to_version),
  }));
};

/** The world of a receipt: the office at the version, the edition by its hash, the moment, the serials that were locked. */
const worldOfReceipt = async (tx: Tx, offices: Offices, government: string, receipt: Receipt): Promise<World> => {
  const office = await offices.office(tx, government, receipt.office);
  if (office === null) throw notInstalled(government);
  const { directory, settings, practices, notices } = office;
  const rulebook = await offices.rulebook(tx, government, receipt.edition_hash);
  const { at: now, serials, counts, papers } = receipt;
  const world: World = { government, rulebook, directory, calendar: offices.calendar(notices), settings, practices, now, serials, counts };
  return papers === undefined ? world : { ...world, papers };
};

type Again =
  | { readonly outcome: 'accepted'; readonly matter: Matter; readonly events: readonly Event[]; readonly findings: readonly unknown[] }
  | { readonly outcome: 'refused'; readonly codes: readonly string[] };

const decideAgain = (world: World, before: Matter | null, { actor, commands }: Receipt): Again => {
  let matter = before;
  const events: Event[] = [];
  const findings: unknown[] = [];
  for (const command of commands) {
    const answer = decide(world, matter, command, actor);
    if (answer.outcome === 'refused') return { outcome: 'refused', codes: answer.findings.map(({ code }) => code) };
    events.push(...answer.events);
    findings.push(...answer.findings);
    matter = answer.events.reduce<Matter | null>(evolve, matter);
  }
  if (matter === null) return { outcome: 'refused', codes: ['no_commands'] };
  return { outcome: 'accepted', matter, events, findings };
};

const differences = (government: string, world: World, before: Matter | null, stored: Stored): readonly LedgerProblem[] => {
  const { receipt, from_version, events, findings } = stored;
  const matter = (events[0]?.type === 'drafted' ? events[0].id : before?.id) ?? '';
  const differs = (code: string, zh: string, en: string): LedgerProblem =>
    ledgerProblem(government, code, zh, en, { matter, version: from_version + 1 });
  const again = decideAgain(world, before, receipt);
  if (again.outcome === 'refused') {
    const codes = again.codes.join(' ');
    return [differs('refused_again', `重算时被拒绝：${codes}`, `deciding again refuses it: ${codes}`)];
  }
  const { actor, commands, version, office } = receipt;
  const clock = receipt.clock ?? receipt.at;
  const fresh = receiptOf(world, explainMatter(world, again.matter), { actor, commands, version, office, clock });
  return [
    ...(canonical(again.events) === canonical(events)
      ? []
      : [differs('events_differ', '重算得到的事件不同', 'deciding again gives other events')]),
    ...(canonical(again.findings) === canonical(findings)
      ? []
      : [differs('findings_differ', '重算得到的提示不同', 'deciding again gives other warnings')]),
    ...(canonical({ ...fresh, kernel: '' }) === canonical({ ...receipt, kernel: '' })
      ? []
      : [differs('receipt_differs', '重算得到的回执不同', 'deciding again gives another receipt')]),
  ];
};

/** Decides every command of a government again from its receipt and compares events, warnings and receipt, byte for byte (I-10). */
export const replayGovernment = async (db: Db, offices: Offices, government: string): Promise<Replayed> => {
  const problems: LedgerProblem[] = [];
  const kernels = new Set<string>();
  let decisions = 0;
  const matters = await eachMatter(db, government, async (tx, { matter }) => {
    let state: Matter | null = null;
    for (const stored of await readDecisions(tx, government, matter)) {
      const world = await worldOfReceipt(tx, offices, government, stored.receipt);
      problems.push(...differences(government, world, state, stored));
      state = stored.events.reduce<Matter | null>(evolve, state);
      kernels.add(stored.receipt.kernel);
      decisions += 1;
    }
  });
  kernels.delete(KERNEL_VERSION);
  return { government, matters, decisions, kernel: KERNEL_VERSION, other_kernels: [...kernels].sort(), problems };
};
