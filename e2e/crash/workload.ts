import { randomUUID } from 'node:crypto';
import type { MatterView } from '@guiju/contract';
import type { Matter } from '@guiju/kernel';
import type { DeskClient } from '../support/desk-client.ts';
import { noticeOfTheGovernment, noticeOfTheOffice, plainRequest } from '../support/facts.ts';
import type { Random } from '../support/random.ts';
import { formCommand } from './form-command.ts';
import { isAccepted, type Journal } from './journal.ts';

const HANDS = 6;
const FILES = [
  { kind: 'issuance', facts: noticeOfTheGovernment },
  { kind: 'issuance', facts: noticeOfTheOffice },
  { kind: 'paper', facts: plainRequest },
];

/** Desks on which the matter lies now: of the open seats, or of whoever has it when it does not run. */
const desksOf = ({ stages, status, submitter }: Matter): readonly string[] =>
  status === 'draft' || status === 'returned'
    ? [submitter.post]
    : stages.flatMap(({ rounds }) =>
        (rounds.at(-1)?.seats ?? []).flatMap(({ state, post }) => (state === 'open' && post !== null ? [post] : [])),
      );

/** Matters as the clients last saw them, and those who work on them. */
export interface Work {
  readonly clients: readonly DeskClient[];
  readonly journal: Journal;
  readonly matters: Map<string, Matter>;
  readonly random: Random;
}

const keep = ({ matters }: Work, answer: unknown): void => {
  const { matter } = answer as MatterView;
  matters.set(matter.id, matter);
};

const file = async (work: Work): Promise<void> => {
  const { clients, journal, random } = work;
  const who = random.one(clients);
  const what = random.one(FILES);
  if (who === undefined || what === undefined) return;
  const title = `${what.kind} ${random.next().toFixed(9)}`;
  const units_for = { lead_department: [who.me.posts[0]?.unit ?? ''] };
  const sent = await journal.send(who, '/matters', {
    command_id: randomUUID(),
    ...what,
    content: { title, text: '正文。', attachments: [] },
    ...(what.kind === 'paper' ? { units_for } : {}),
  });
  if (isAccepted(sent)) keep(work, sent.answer);
};

/** Whoever has the matter mostly; now and then anybody, so that refusals are mixed in. */
const actorFor = ({ clients, random }: Work, matter: Matter): DeskClient | undefined => {
  const at = desksOf(matter);
  const having = clients.filter(({ me }) => me.desk !== null && at.includes(me.desk));
  return having.length > 0 && random.chance(0.8) ? random.one(having) : random.one(clients);
};

const handle = async (work: Work): Promise<void> => {
  const { clients, journal, matters, random } = work;
  const matter = random.one([...matters.values()].filter(({ status }) => status !== 'closed' && status !== 'terminated'));
  const who = matter === undefined ? undefined : actorFor(work, matter);
  if (matter === undefined || who === undefined) return;
  const { status, body: view } = await who.get<MatterView>(`/matters/${matter.id}`);
  if (status !== 200) return;
  matters.set(matter.id, view.matter);
  const reader = random.one(clients);
  if (reader?.me.desk == null) return;
  const command = formCommand(view, { person: reader.me.person.id, post: reader.me.desk }, random);
  if (command === undefined) return;
  const sent = await journal.send(who, `/matters/${matter.id}/commands`, {
    command_id: randomUUID(),
    expected_version: view.matter.version,
    command,
  });
  if (isAccepted(sent)) keep(work, sent.answer);
};

/** Whether the connection went away, before an answer or in the middle of one; anything else is a fault. */
const isLost = (error: unknown): boolean => error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message);

/** Works with several hands at once until `enough` is true or the connection is lost. */
export const workUntil = async (work: Work, enough: () => boolean): Promise<void> => {
  const hand = async (): Promise<void> => {
    while (!enough()) {
      try {
        await (work.matters.size < HANDS || work.random.chance(0.15) ? file(work) : handle(work));
      } catch (error) {
        if (isLost(error)) return;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
};
