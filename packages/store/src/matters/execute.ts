import {
  type Command,
  decide,
  type Event,
  evolve,
  explainMatter,
  type Finding,
  type Instant,
  type Matter,
  type MatterId,
  numberNeeded,
  type World,
} from '@guiju/kernel';
import { later } from '../clock.ts';
import type { Db } from '../database/connect.ts';
import { passGate } from '../database/gate.ts';
import { inGovernment, type Tx } from '../database/in-government.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import { receiptOf } from '../ledger/receipt.ts';
import type { Office } from '../office/office.ts';
import type { Offices } from '../office/offices.ts';
import { worldOf } from '../office/world.ts';
import { notInstalled } from '../problem.ts';
import { maySee } from './access.ts';
import { countsFor } from './counts.ts';
import { linkedPapers } from './linked-papers.ts';
import { lockSerial } from './numbers.ts';
import { answerAgain, type EarlierDecision, findDecision, lockMatter, readEvents, type StoredMatter } from './read-matter.ts';
import type { Executed, Request } from './request.ts';
import { writeDecision } from './write-decision.ts';

/** What the commands of one request come to, before anything is written. */
type Decided =
  | {
      readonly outcome: 'accepted';
      readonly world: World;
      readonly matter: Matter;
      readonly events: readonly Event[];
      readonly findings: readonly Finding[];
    }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

const commandsOf = ({ command }: Request): readonly Command[] => [command].flat();

/** Identity of a request: the same command id with another one is a mistake of the caller. */
const requestHash = (request: Request): string => {
  const { government, actor, matter, expected_version } = request;
  return sm3(canonical({ government, actor, matter, expected_version, commands: commandsOf(request) }));
};

/** Everything that a decision needs and that is read before it. */
interface Base {
  readonly office: Office;
  readonly before: StoredMatter | null;
  /** Moment from which the decision counts. */
  readonly now: Instant;
}

/** Decides the commands one after another; the serial of a number is locked before the command that may take it. */
const decideAll = async (tx: Tx, offices: Offices, request: Request, { office, before, now }: Base): Promise<Decided> => {
  let serials: World['serials'] = {};
  let papers: World['papers'];
  let matter = before?.matter ?? null;
  let world: World | null = null;
  const events: Event[] = [];
  const findings: Finding[] = [];
  for (const command of commandsOf(request)) {
    world = await worldOf(tx, offices, office, now, { matter, serials });
    world = { ...world, counts: await countsFor(tx, world, matter) };
    const key = matter === null ? null : numberNeeded(world, matter, command);
    if (key !== null && serials[key] === undefined) {
      serials = { ...serials, [key]: await lockSerial(tx, request.government, key) };
      world = { ...world, serials };
    }
    if (command.type === 'use_seal') papers = await linkedPapers(tx, world, matter);
    if (papers !== undefined) world = { ...world, papers };
    const answer = decide(world, matter, command, request.actor);
    if (answer.outcome === 'refused') return answer;
    events.push(...answer.events);
    findings.push(...answer.findings);
    matter = answer.events.reduce<Matter | null>(evolve, matter);
  }
  if (matter === null || world === null) throw new TypeError('a request without commands');
  return { outcome: 'accepted', world, matter, events, findings };
};

/** Id of the matter that a request is about: the one named, or the one its first command drafts. */
const matterOf = (request: Request): MatterId => {
  const [first] = commandsOf(request);
  if (request.matter !== null) return request.matter;
  if (first?.type !== 'draft') throw new TypeError('a request without a matter begins with draft');
  return first.id;
};

const answerOf = async (tx: Tx, request: Request, earlier: EarlierDecision): Promise<Executed> => {
  if (earlier.request_hash !== requestHash(request)) return { outcome: 'reused' };
  return { outcome: 'accepted', ...(await answerAgain(tx, request.government, earlier)), findings: earlier.findings, replayed: true };
};

/**
 * Carries a command out within a transaction that passed the gate. Somebody who only opened the paper meanwhile is in nobody's way: the
 * command is decided on the matter as it is now.
 */
export const executeIn = async (tx: Tx, offices: Offices, request: Request, clock: Instant): Promise<Executed> => {
  const { government, actor, expected_version, command_id } = request;
  const locked = await lockMatter(tx, government, matterOf(request), command_id);
  const before = locked?.stored ?? null;
  const version = before?.matter.version ?? 0;
  const asExpected = version === expected_version && (before === null) === (request.matter === null);
  const earlier = locked?.earlier ?? (asExpected && before !== null ? null : await findDecision(tx, government, command_id));
  if (earlier !== null) return answerOf(tx, request, earlier);
  const office = await offices.office(tx, government, locked?.office);
  if (office === null) throw notInstalled(government);
  const now = later(clock, before?.updated_at ?? null);
  if (request.matter !== null && (before === null || !maySee({ ...office, now }, actor, before.matter))) return { outcome: 'not_found' };
  if (version !== expected_version) {
    const since = await readEvents(tx, government, matterOf(request), expected_version);
    const onlyRead = version > expected_version && since.every(({ type }) => type === 'seat_read');
    if (!onlyRead) return { outcome: 'conflict', version, since };
  }
  const decided = await decideAll(tx, offices, request, { office, before, now });
  if (decided.outcome === 'refused') return decided;
  const { world, matter, events, findings } = decided;
  const explanation = explainMatter(world, matter);
  const receipt = receiptOf(world, explanation, { actor, commands: commandsOf(request), version, office: office.version, clock });
  await writeDecision(tx, {
    world,
    before,
    after: matter,
    events,
    findings,
    explanation,
    receipt,
    command_id,
    request_hash: requestHash(request),
  });
  return { outcome: 'accepted', matter, events, findings };
};

/** Two first commands of one matter, or two sendings of one command, can meet in the index; the loser looks again and finds the winner's. */
const MEETS = new Set(['23505', '40001', '40P01']);
const ATTEMPTS = 4;

const meets = (error: unknown): boolean => error instanceof Error && 'code' in error && MEETS.has(String(error.code));

/**
 * Carries a command out in one transaction, or says why not; nothing is ever half applied. The moment of a decision is never before that
 * of the decision before it, even when the clock was set back: the receipt then keeps what the clock said.
 */
export const execute = async (db: Db, offices: Offices, request: Request, clock: Instant): Promise<Executed> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inGovernment(db, request.government, (tx) => executeIn(tx, offices, request, clock), passGate(request.government));
    } catch (error) {
      if (attempt === ATTEMPTS || !meets(error)) throw error;
    }
  }
};
