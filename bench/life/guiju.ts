import { randomUUID } from 'node:crypto';
import type { Command, Matter } from '@guiju/kernel';
import { canonical, type Store, sm3 } from '@guiju/store';
import { ACTORS, facts, GOVERNMENT } from './office.ts';

const content = { title: '关于测量的通知', text: '正文。'.repeat(800), attachments: [] };
const submission = (id: string): readonly Command[] => [
  { type: 'draft', id, kind: 'issuance', unit: 'edu' },
  { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
  { type: 'state_facts', facts },
  { type: 'submit' },
];

const openSeat = ({ stages }: Matter, post: string): string => {
  const seats = stages.flatMap(({ rounds }) => rounds.flatMap((round) => round.seats));
  const seat = seats.find((each) => each.state === 'open' && each.post === post);
  if (seat === undefined) throw new Error(`no open seat at ${post}`);
  return seat.id;
};

/** What happens around the commands of a life. */
interface Around {
  /** Waited for before each command: the time in which a person reads. */
  readonly pause?: () => Promise<unknown>;
  /** Hears how many milliseconds each command took. */
  readonly timed?: (milliseconds: number) => void;
}

/** Carries one paper from submission over five acts to its issue. */
export const live = async (store: Store, { pause, timed }: Around = {}): Promise<Matter> => {
  const give = async (post: string, matter: Matter | null, command: Command | readonly Command[]): Promise<Matter> => {
    await pause?.();
    const begin = performance.now();
    const answer = await store.execute({
      government: GOVERNMENT,
      actor: { person: post, post },
      matter: matter?.id ?? null,
      command_id: randomUUID(),
      expected_version: matter?.version ?? 0,
      command,
    });
    timed?.(performance.now() - begin);
    if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
    return answer.matter;
  };
  let matter = await give('clerk', null, submission(randomUUID()));
  for (const post of ACTORS)
    matter = await give(post, matter, { type: 'act', seat: openSeat(matter, post), verdict: 'agree', opinion: '同意' });
  return give('checker', matter, { type: 'reach', checkpoint: 'issue' });
};
