import type { Actor, Command, Matter, MatterId } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { executeIn } from '../matters/execute.ts';
import { readMatter } from '../matters/read-matter.ts';
import { openSeats } from '../project/tasks.ts';
import type { OfficeChange } from './change.ts';
import type { Office } from './office.ts';
import { appendOffice } from './office-log.ts';
import type { Offices } from './offices.ts';
import { dayAt } from './world.ts';

/** What a person leaving a post hands over, and to whom (S-21). */
export interface HandOver {
  readonly government: string;
  readonly actor: Actor;
  readonly from: Actor;
  readonly to: Actor;
  readonly reason: string;
  /** Chosen by the caller, as for any command. */
  readonly command_id: string;
}

/** Something a person holds: an open seat, a draft, a matter under way, a paper to read, a delegation received. */
export interface Held {
  readonly matter: string;
  readonly title: string;
  /** `seat:<act>`, `draft`, `submitted`, `to_read` or `delegation:<post>`. */
  readonly what: string;
}

/** What the one held before and what the other holds afterwards; `kept` is what could not be moved, with the codes that say why. */
export interface HandedOver {
  readonly before: readonly Held[];
  readonly after: readonly Held[];
  readonly kept: readonly (Held & { readonly codes: readonly string[] })[];
}

const same = (a: Actor, b: Actor): boolean => a.person === b.person && a.post === b.post;

const heldIn = (matter: Matter, desk: Actor): readonly Held[] => {
  const held = (what: string): Held => ({ matter: matter.id, title: matter.content.title, what });
  const { submitter, status, circulation } = matter;
  return [
    ...openSeats(matter).flatMap(({ stage, seat }) => (seat.post === desk.post ? [held(`seat:${stage.act}`)] : [])),
    ...(same(submitter, desk) && (status === 'draft' || status === 'returned') ? [held('draft')] : []),
    ...(same(submitter, desk) && (status === 'running' || status === 'suspended') ? [held('submitted')] : []),
    ...(circulation.some((reader) => same(reader, desk) && reader.read_at === null) ? [held('to_read')] : []),
  ];
};

/** Matters in which a desk may hold something. */
const mattersOf = async (tx: Tx, government: string, { person, post }: Actor): Promise<readonly MatterId[]> => {
  const [tasks, own, reading] = await Promise.all([
    tx.selectFrom('tasks').select('matter').where('government', '=', government).where('post', '=', post).execute(),
    tx
      .selectFrom('matters')
      .select('matter')
      .where('government', '=', government)
      .where('submitter_post', '=', post)
      .where('submitter_person', '=', person)
      .where('status', 'in', ['draft', 'returned', 'running', 'suspended'])
      .execute(),
    tx
      .selectFrom('reading')
      .select('matter')
      .where('government', '=', government)
      .where('person', '=', person)
      .where('post', '=', post)
      .where('read_at', 'is', null)
      .execute(),
  ]);
  // Locked in one order by everybody, so that two hand-overs cannot wait for each other.
  return [...new Set([...tasks, ...own, ...reading].map(({ matter }) => matter))].sort();
};

const delegationsTo = ({ directory }: Office, person: string, day: string) =>
  directory.delegations.filter((each) => each.to === person && each.to_day >= day);

const holdings = async (tx: Tx, government: string, desk: Actor): Promise<readonly Held[]> => {
  const held: Held[] = [];
  for (const id of await mattersOf(tx, government, desk)) {
    const stored = await readMatter(tx, government, id);
    if (stored !== null) held.push(...heldIn(stored.matter, desk));
  }
  return held;
};

/** Commands that move what a desk holds of a matter. Seats follow their post; to another post they are transferred one by one. */
const commandsFor = (matter: Matter, { from, to, reason }: HandOver): readonly Command[] => {
  const held = heldIn(matter, from).map(({ what }) => what);
  const seats = from.post === to.post ? [] : openSeats(matter).filter(({ seat }) => seat.post === from.post);
  const others = held.some((what) => !what.startsWith('seat:'));
  return [
    ...seats.map(({ seat }): Command => ({ type: 'transfer', seat: seat.id, to: to.post, reason })),
    ...(others ? [{ type: 'hand_over', from, to, reason } satisfies Command] : []),
  ];
};

const moveDelegations = async (tx: Tx, office: Office, { actor, from, to }: HandOver, now: string): Promise<readonly Held[]> => {
  const today = dayAt(now);
  const received = delegationsTo(office, from.person, today);
  const changes = received.map((each): OfficeChange => ({ type: 'delegated', delegation: { ...each, to: to.person } }));
  if (changes.length > 0) await appendOffice(tx, office.government, { actor, at: now }, changes);
  return received.map(({ post }) => ({ matter: '', title: '', what: `delegation:${post}` }));
};

/** Moves everything a person at a desk holds to another one, in the transaction it is given. */
export const handOver = async (tx: Tx, offices: Offices, office: Office, request: HandOver, now: string): Promise<HandedOver> => {
  const { government, actor, from, to, command_id } = request;
  const before: Held[] = [];
  const kept: (Held & { readonly codes: readonly string[] })[] = [];
  for (const id of await mattersOf(tx, government, from)) {
    const stored = await readMatter(tx, government, id);
    if (stored === null) continue;
    before.push(...heldIn(stored.matter, from));
    for (const [i, command] of commandsFor(stored.matter, request).entries()) {
      const current = await readMatter(tx, government, id);
      if (current === null) continue;
      const answer = await executeIn(
        tx,
        offices,
        { government, actor, matter: id, command_id: `${command_id}:${id}:${i}`, expected_version: current.matter.version, command },
        now,
      );
      if (answer.outcome === 'accepted') continue;
      const codes = answer.outcome === 'refused' ? answer.findings.map(({ code }) => code) : [answer.outcome];
      const what = command.type === 'transfer' ? 'seat' : 'submitted';
      kept.push({ matter: id, title: current.matter.content.title, what, codes });
    }
  }
  const delegations = await moveDelegations(tx, office, request, now);
  return { before: [...before, ...delegations], after: [...(await holdings(tx, government, to)), ...delegations], kept };
};
