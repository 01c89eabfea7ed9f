import { type Matter, tasks } from '@guiju/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, NOW, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import { boxes } from './boxes.ts';

let store: Store;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store } = await openTestStore());
  steps = stepsIn(store);
});

const todo = async (post: string) => (await store.inbox('shili', at(post), 'todo', { limit: 200 })).items;
const seatsAt = async (post: string, matter: Matter) => (await todo(post)).filter(({ id }) => id === matter.id).map(({ seat }) => seat);

const submitted = async (title?: string): Promise<Matter> =>
  steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing, {}, title), { type: 'submit' });

const paper = async (title = '关于校舍的请示', facts: Readonly<Record<string, unknown>> = {}): Promise<Matter> => {
  const draft = await steps.draft(at('edu-clerk'), 'paper', 'edu', facts, { lead_department: ['civil'] }, title);
  return steps.done(at('edu-clerk'), draft, { type: 'submit' });
};

describe('[I-2] open seats, tasks and inboxes', () => {
  test('move together from desk to desk', async () => {
    const first = await submitted();
    expect(await seatsAt('director', first)).toEqual(tasks(first).map(({ seat }) => seat));
    expect(await seatsAt('head', first)).toEqual([]);
    const second = await steps.act(first, 'director');
    expect(await seatsAt('director', second)).toEqual([]);
    expect(await seatsAt('head', second)).toEqual(tasks(second).map(({ seat }) => seat));
    const third = await steps.act(second, 'head');
    expect(tasks(third)).toEqual([]);
    expect(await seatsAt('head', third)).toEqual([]);
  });

  test('are counted by the same query that lists them', async () => {
    for (const post of ['edu-clerk', 'director', 'head', 'office-clerk', 'civil-head']) {
      const counts = await store.counts('shili', at(post));
      for (const box of boxes) {
        const page = await store.inbox('shili', at(post), box, { limit: 200 });
        expect([page.total, page.items.length], `${post} ${box}`).toEqual([counts[box], counts[box]]);
      }
    }
  });
});

test('what is tallied is what stands there, also after the tallies were added up', async () => {
  for (let i = 0; i < 60; i++) await steps.act(await submitted('计数'), 'director');
  const counted = async () => {
    const all = await Promise.all(
      ['edu-clerk', 'director', 'civil-head'].map(async (post) => {
        const counts = await store.counts('shili', at(post));
        const listed = async (box: 'done' | 'mine' | 'read') => (await store.inbox('shili', at(post), box, { kind: 'issuance' })).total;
        expect([await listed('done'), await listed('mine'), await listed('read')], post).toEqual([counts.done, counts.mine, counts.read]);
        return counts;
      }),
    );
    return all;
  };
  const before = await counted();
  await Promise.all([store.runLimits(), store.runLimits(), submitted('同时')]);
  expect((await counted())[1]).toEqual({ ...before[1], todo: (before[1]?.todo ?? 0) + 1 });
});

describe('a desk', () => {
  test('shows what was done at it, also after it went on', async () => {
    const matter = await steps.act(await submitted('关于已办的通知'), 'director');
    const done = await store.inbox('shili', at('director'), 'done', { q: '已办' });
    expect(done.items).toMatchObject([
      { id: matter.id, title: '关于已办的通知', stage: { act: 'sign', posts: ['区长'] }, unit_name: '区教育局' },
    ]);
  });

  test('of the office, and who submitted it, are told once when every stage of a matter is done', async () => {
    const signed = await steps.act(await steps.act(await submitted('各环节办完的通知'), 'director'), 'head');
    const told = async (post: string) =>
      (await store.messages('shili', at(post))).filter(({ matter }) => matter === signed.id).map(({ code }) => code);
    expect(await told('office-clerk')).toEqual(['stages_done']);
    expect(await told(signed.submitter.post)).toEqual(['stages_done']);
    expect(await told('director')).toEqual([]);
    await steps.done(at('office-clerk'), signed, { type: 'reach', checkpoint: 'issue' });
    expect(await told('office-clerk')).toEqual(['stages_done']);
  });

  test('keeps drafts and what came back apart from what is under way', async () => {
    const draft = await steps.draft(at('civil-clerk'), 'issuance', 'civil', outgoing);
    expect(await store.counts('shili', at('civil-clerk'))).toMatchObject({ drafts: 1, mine: 0 });
    const running = await steps.done(at('civil-clerk'), draft, { type: 'submit' });
    expect(await store.counts('shili', at('civil-clerk'))).toMatchObject({ drafts: 0, mine: 1 });
    const seat = steps.seatOf(running, 'director');
    await steps.done(at('director'), running, { type: 'return', seat, to: 'submitter', mode: 'step_by_step', reason: '请改' });
    expect(await store.counts('shili', at('civil-clerk'))).toMatchObject({ drafts: 1, mine: 1 });
    expect((await store.messages('shili', at('civil-clerk')))[0]).toMatchObject({
      code: 'returned',
      detail: { reason: '请改', by: 'director' },
    });
  });

  test('moves what was circulated to it from unread to read', async () => {
    const matter = await submitted();
    const sent = await steps.done(at('edu-clerk'), matter, { type: 'circulate', to: [at('civil-head')], text: '请阅' });
    expect(await store.counts('shili', at('civil-head'))).toMatchObject({ to_read: 1, read: 0 });
    await steps.done(at('civil-head'), sent, { type: 'confirm_read', comment: '已阅' });
    expect(await store.counts('shili', at('civil-head'))).toMatchObject({ to_read: 0, read: 1 });
  });

  test('shows by when, yellow on the last working day before and red after', async () => {
    const proposed = await steps.act(await paper(), 'office-clerk', 'done');
    const line = async (now: string) =>
      (await store.inbox('shili', at('civil-head'), 'todo', {}, now)).items.find(({ id }) => id === proposed.id);
    // Begun on Thursday the 20th: three working days end on Tuesday the 25th.
    expect(await line(NOW)).toMatchObject({ due: '2025-11-25', light: 'green', provisional: false });
    expect(await line('2025-11-24T09:00:00+08:00')).toMatchObject({ light: 'yellow' });
    expect(await line('2025-11-25T17:00:00+08:00')).toMatchObject({ light: 'yellow' });
    expect(await line('2025-11-25T17:31:00+08:00')).toMatchObject({ light: 'red' });
    expect((await store.late('shili', '2025-11-26T09:00:00+08:00')).map(({ id, provision }) => ({ id, provision }))).toContainEqual({
      id: proposed.id,
      provision: 'shili-2.2',
    });
  });

  test('pages through a list without losing or repeating a line, in every order', async () => {
    for (let i = 0; i < 7; i++) await submitted(`分页 ${i % 3}`);
    for (const sort of [undefined, 'due', '-due', 'updated', '-updated', 'title'] as const) {
      const all = await store.inbox('shili', at('director'), 'todo', { q: '分页', sort, limit: 200 });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.inbox('shili', at('director'), 'todo', {
          q: '分页',
          sort,
          limit: 3,
          ...(cursor === undefined ? {} : { cursor }),
        });
        expect(page.total).toBe(all.total);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen, sort).toEqual(all.items.map(({ id }) => id));
      expect(new Set(seen).size).toBe(all.total);
    }
  });

  test('has urgent matters first and then by limit, on every page alike', async () => {
    const [friday, monday] = ['2025-11-21T09:00:00+08:00', '2025-11-24T09:00:00+08:00'];
    const sent = async (title: string, urgency: string, now: string) =>
      steps.act(await paper(`先急后缓 ${title}`, { urgency }), 'office-clerk', 'done', now);
    for (const [title, urgency, now] of [
      ['平件，先到期', 'none', NOW],
      ['急件，后到期', 'urgent', monday],
      ['平件，后到期', 'none', friday],
      ['特急，先到期', 'top_urgent', friday],
    ] as const)
      await sent(title, urgency, now);
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const query = { q: '先急后缓', limit: 1, ...(cursor === null ? {} : { cursor }) };
      const page = await store.inbox('shili', at('civil-head'), 'todo', query, monday);
      expect(page.total).toBe(4);
      titles.push(...page.items.map(({ title }) => title.slice('先急后缓 '.length)));
      cursor = page.next;
    } while (cursor !== null);
    expect(titles).toEqual(['特急，先到期', '急件，后到期', '平件，先到期', '平件，后到期']);
    const byLimit = await store.inbox('shili', at('civil-head'), 'todo', { q: '先急后缓', sort: 'due' }, monday);
    expect(byLimit.items[0]?.title).toContain('平件，先到期');
  });

  test('filters by words of title and unit, and by kind; a sign of LIKE is only a sign', async () => {
    await submitted('百分之100%的通知');
    expect((await store.inbox('shili', at('director'), 'todo', { q: '100%的' })).total).toBe(1);
    expect((await store.inbox('shili', at('director'), 'todo', { q: '1__%的' })).total).toBe(0);
    expect((await store.inbox('shili', at('director'), 'todo', { q: '教育', kind: 'issuance' })).total).toBeGreaterThan(0);
    expect((await store.inbox('shili', at('director'), 'todo', { kind: 'paper' })).total).toBe(0);
    expect((await store.inbox('shili', at('director'), 'todo', { cursor: 'nonsense' })).total).toBeGreaterThan(0);
  });
});

describe('somebody who stands in', () => {
  const week = { from: '2025-11-20', to_day: '2025-11-26' };

  test('[S-14] sees what a delegation gives, within its scope and while it lasts', async () => {
    const matter = await submitted();
    const entered = await store.delegate('shili', at('director'), {
      post: 'director',
      to: 'edu-head',
      ...week,
      acts: ['review'],
      reason: '出差',
    });
    expect(entered.outcome).toBe('entered');
    expect(await seatsAt('edu-head', matter)).toEqual(tasks(matter).map(({ seat }) => seat));
    const later = await store.inbox('shili', at('edu-head'), 'todo', { limit: 200 }, '2025-11-27T09:00:00+08:00');
    expect(later.items.map(({ id }) => id)).not.toContain(matter.id);
    const reviewed = await steps.act(matter, 'director', 'agree', NOW);
    expect(await seatsAt('edu-head', reviewed)).toEqual([]);
    if (entered.outcome === 'entered') await store.endDelegation('shili', at('director'), entered.id);
    expect((await store.office('shili')).directory.delegations).toMatchObject([{ to_day: '2025-11-19' }]);
  });

  test('[S-2] the office sees the seat of somebody absent without a substitute', async () => {
    const matter = await steps.act(await submitted(), 'director');
    expect(await seatsAt('office-clerk', matter)).toEqual([]);
    await store.enterAbsence('shili', at('head'), { post: 'head', from: '2025-11-20', to: '2025-11-20', reason: '外出' });
    expect(await seatsAt('office-clerk', matter)).toEqual(tasks(matter).map(({ seat }) => seat));
    expect(await store.runLimits()).toMatchObject([{ deemed: 0 }]);
    expect((await store.messages('shili', at('office-clerk'))).map(({ code }) => code)).toContain('seat_vacant');
    await store.endAbsence('shili', at('head'), 'head', '2025-11-20');
    expect(await seatsAt('office-clerk', matter)).toEqual([]);
  });
});
