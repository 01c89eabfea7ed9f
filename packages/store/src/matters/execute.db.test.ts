import { randomUUID } from 'node:crypto';
import type { Matter } from '@guiju/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, NOW, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import type { Request } from './request.ts';

let store: Store;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store } = await openTestStore());
  steps = stepsIn(store);
});

const submitted = async (): Promise<Matter> =>
  steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing), { type: 'submit' });

const comment = (matter: Matter, text: string, post = 'edu-clerk'): Request => ({
  government: 'shili',
  actor: at(post),
  matter: matter.id,
  command_id: randomUUID(),
  expected_version: matter.version,
  command: { type: 'comment', text },
});

describe('a command', () => {
  test('carries a paper from draft to number, and the state read is the state decided', async () => {
    const reviewed = await steps.act(await submitted(), 'director');
    const signed = await steps.act(reviewed, 'head');
    expect(signed.number).toMatchObject({ series: 'government', year: 2025, void: false });
    const view = await store.view('shili', at('edu-clerk'), signed.id);
    expect(view?.matter).toEqual(signed);
  });

  test('that is refused leaves nothing behind', async () => {
    const matter = await submitted();
    const answer = await steps.give(at('civil-head'), matter, { type: 'terminate', reason: '试' });
    expect(answer.outcome).toBe('not_found');
    const own = await steps.give(at('edu-clerk'), matter, { type: 'act', seat: 'none', verdict: 'agree', opinion: '' });
    expect(own).toMatchObject({ outcome: 'refused', findings: [{ code: 'seat_unknown' }] });
    const ledger = await store.ledgerOf('shili', at('edu-clerk'), matter.id);
    expect(ledger?.rows).toHaveLength(matter.version);
  });

  test('of several commands takes effect whole or not at all', async () => {
    const id = randomUUID();
    const answer = await steps.give(at('edu-clerk'), null, [
      { type: 'draft', id, kind: 'issuance', unit: 'edu' },
      { type: 'state_facts', facts: { no_such_fact: true } },
    ]);
    expect(answer).toMatchObject({ outcome: 'refused', findings: [{ code: 'fact_refused' }] });
    expect(await store.view('shili', at('edu-clerk'), id)).toBeNull();
  });

  test('is not disturbed by somebody who only reads the paper meanwhile', async () => {
    const matter = await submitted();
    const seat = matter.stages[0]?.rounds[0]?.seats[0]?.id ?? '';
    const read = await steps.give(at('director'), matter, { type: 'mark_seat_read', seat });
    expect(read).toMatchObject({ outcome: 'accepted', matter: { version: matter.version + 1 } });
    expect(await store.execute(comment(matter, '补充一句'))).toMatchObject({
      outcome: 'accepted',
      matter: { version: matter.version + 2 },
    });
    expect(await store.execute(comment(matter, '再补充一句'))).toMatchObject({
      outcome: 'conflict',
      since: [{ type: 'seat_read' }, { type: 'commented' }],
    });
  });

  test('sent twice happens once and is answered the same', async () => {
    const matter = await submitted();
    const request = comment(matter, '请尽快');
    const first = await store.execute(request);
    await store.execute(comment(first.outcome === 'accepted' ? first.matter : matter, '又一条'));
    const again = await store.execute(request);
    expect(again).toEqual({ ...first, replayed: true });
    expect((await store.view('shili', at('edu-clerk'), matter.id))?.matter.comments).toHaveLength(2);
  });

  test('sent many times at the same moment happens once', async () => {
    const request = comment(await submitted(), '同时');
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.execute(request)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array(8).fill('accepted'));
    expect(answers.filter((answer) => answer.outcome === 'accepted' && answer.replayed !== true)).toHaveLength(1);
  });

  test('that drafts, sent many times at the same moment, drafts once', async () => {
    const request: Request = {
      government: 'shili',
      actor: at('edu-clerk'),
      matter: null,
      command_id: randomUUID(),
      expected_version: 0,
      command: { type: 'draft', id: randomUUID(), kind: 'paper', unit: 'edu' },
    };
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.execute(request)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array(8).fill('accepted'));
    expect(answers.filter((answer) => answer.outcome === 'accepted' && answer.replayed !== true)).toHaveLength(1);
  });

  test('is told when its id was used for another request', async () => {
    const request = comment(await submitted(), '一');
    await store.execute(request);
    expect(await store.execute({ ...request, command: { type: 'comment', text: '二' } })).toEqual({ outcome: 'reused' });
  });

  test('[I-9] of two on the same version one wins, the other hears what changed', async () => {
    const matter = await submitted();
    const answers = await Promise.all([store.execute(comment(matter, '甲')), store.execute(comment(matter, '乙'))]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'conflict']);
    const lost = answers.find(({ outcome }) => outcome === 'conflict');
    expect(lost).toMatchObject({ version: matter.version + 1, since: [{ type: 'commented', actor: at('edu-clerk') }] });
  });

  test('on a matter that is not there, or may not be seen, finds nothing', async () => {
    const matter = await submitted();
    expect(await store.execute({ ...comment(matter, ''), matter: randomUUID() })).toEqual({ outcome: 'not_found' });
    expect(await store.execute(comment(matter, '偷看', 'civil-clerk'))).toEqual({ outcome: 'not_found' });
  });

  test('is never dated before the one before it, and the receipt keeps what the clock said', async () => {
    const matter = await submitted();
    const answer = await store.execute({ ...comment(matter, '钟慢了'), now: '2025-11-19T08:00:00+08:00' });
    expect(answer).toMatchObject({ outcome: 'accepted', events: [{ at: NOW }] });
  });

  test('with a text that no database can keep fails whole', async () => {
    const matter = await submitted();
    await expect(store.execute(comment(matter, '\0'))).rejects.toThrow(/Unicode/);
    expect((await store.view('shili', at('edu-clerk'), matter.id))?.matter).toEqual(matter);
  });
});
