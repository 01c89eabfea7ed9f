import { randomUUID } from 'node:crypto';
import type { Actor, Command, Matter } from '@guiju/kernel';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { Executed } from '../matters/request.ts';
import { openSeats } from '../project/tasks.ts';
import type { Store } from '../store.ts';
import { NOW } from './open-test-store.ts';

/** The desk of a post of the test office; its holder has the same id. */
export const at = (post: string): Actor => ({ person: post, post });

/** Gives commands to one government in the shortest words. */
export const stepsIn = (store: Store, government = 'shili') => {
  const give = (actor: Actor, matter: Matter | null, command: Command | readonly Command[], now = NOW): Promise<Executed> =>
    store.execute({
      government,
      actor,
      matter: matter?.id ?? null,
      command_id: randomUUID(),
      expected_version: matter?.version ?? 0,
      command,
      now,
    });
  /** The matter after a command that must be accepted. */
  const done = async (actor: Actor, matter: Matter | null, command: Command | readonly Command[], now = NOW): Promise<Matter> => {
    const answer = await give(actor, matter, command, now);
    if (answer.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(answer)}`);
    return answer.matter;
  };
  const draft = (
    actor: Actor,
    kind: string,
    unit: string,
    facts: Readonly<Record<string, unknown>> = {},
    units: Readonly<Record<string, readonly string[]>> = {},
    title = '关于示例的请示',
    now = NOW,
  ): Promise<Matter> => {
    const content = { title, text: `${title}正文`, attachments: [] };
    return done(
      actor,
      null,
      [
        { type: 'draft', id: randomUUID(), kind, unit },
        { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
        ...(Object.keys(facts).length > 0 ? [{ type: 'state_facts', facts } satisfies Command] : []),
        ...Object.entries(units).map(([role, named]): Command => ({ type: 'name_units', role, units: named })),
      ],
      now,
    );
  };
  const seatOf = (matter: Matter, post: string): string => {
    const found = openSeats(matter).find(({ seat }) => seat.post === post);
    if (found === undefined) throw new Error(`no open seat at ${post}`);
    return found.seat.id;
  };
  const act = (matter: Matter, post: string, verdict: 'agree' | 'done' | 'noted' = 'agree', now = NOW, more = {}): Promise<Matter> =>
    done(at(post), matter, { type: 'act', seat: seatOf(matter, post), verdict, opinion: '同意', ...more }, now);
  return { give, done, draft, act, seatOf };
};

/** Facts of a paper that the government sends out. */
export const outgoing = { issuer: 'government', doc_type: 'notice', division_of_work_only: false, confidential: false };
