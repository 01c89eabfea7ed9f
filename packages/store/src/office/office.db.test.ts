import { randomUUID } from 'node:crypto';
import type { Matter } from '@guiju/kernel';
import { loadRulebook } from '@guiju/rulebook';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, NOW, openTestStore, outgoing, stepsIn, testRulebooks } from '../testing/index.ts';

let store: Store;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store } = await openTestStore());
  steps = stepsIn(store);
});

const week = { from: '2025-11-20', to_day: '2025-11-26' };

describe('a delegation', () => {
  test('that cannot be is refused, field by field', async () => {
    const refused = async (delegation: Parameters<Store['delegate']>[2]) => {
      const answer = await store.delegate('shili', at('head'), delegation);
      return answer.outcome === 'refused' ? answer.problems.map(({ field }) => field) : answer;
    };
    expect(await refused({ post: 'nothing', to: 'director', ...week, reason: '' })).toEqual(['post']);
    expect(await refused({ post: 'head', to: 'nobody', ...week, reason: '' })).toEqual(['to', 'to']);
    expect(await refused({ post: 'head', to: 'head', ...week, reason: '' })).toEqual(['to']);
    expect(await refused({ post: 'head', to: 'director', from: '2025-11-26', to_day: '2025-11-20', reason: '' })).toEqual(['to_day']);
    expect(await refused({ post: 'head', to: 'director', from: '2025-02-30', to_day: '2025-12-01', reason: '' })).toEqual(['from']);
    expect(await refused({ post: 'head', to: 'director', from: '2025-11-01', to_day: '2025-11-02', reason: '' })).toEqual(['to_day']);
  });

  test('[S-14] lets the delegate act in the name of the post, and nothing once it has ended', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const submitted = await steps.done(at('edu-clerk'), draft, { type: 'submit' });
    const seat = steps.seatOf(submitted, 'director');
    const act = { type: 'act' as const, seat, verdict: 'agree' as const, opinion: '代为审核' };
    const entered = await store.delegate('shili', at('director'), { post: 'director', to: 'civil-head', ...week, reason: '出差' });
    const acted = await steps.done(at('civil-head'), submitted, act);
    expect(acted.stages[0]?.rounds[0]?.seats[0]?.act).toMatchObject({ actor: at('civil-head'), on_behalf_of: 'director' });
    if (entered.outcome === 'entered') await store.endDelegation('shili', at('director'), entered.id);
    const other = await steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing), { type: 'submit' });
    expect((await steps.give(at('civil-head'), other, act)).outcome).not.toBe('accepted');
    expect(await store.endDelegation('shili', at('director'), 'unknown')).toMatchObject({ outcome: 'refused' });
  });

  test('that ended is told to both sides once', async () => {
    await store.delegate('shili', at('edu-head'), {
      post: 'edu-head',
      to: 'civil-head',
      from: '2025-11-20',
      to_day: '2025-11-21',
      reason: '请假',
    });
    const told = async (now: string) => {
      await store.runDaily(now);
      const messages = await Promise.all(['edu-head', 'civil-head'].map((post) => store.messages('shili', at(post))));
      return messages.map((all) => all.filter(({ code }) => code === 'delegation_ended').length);
    };
    expect(await told('2025-11-21T23:00:00+08:00')).toEqual([0, 0]);
    expect(await told('2025-11-22T00:05:00+08:00')).toEqual([1, 1]);
    expect(await told('2025-11-23T00:05:00+08:00')).toEqual([1, 1]);
  });
});

describe('[S-21] handing over', () => {
  test('moves drafts, papers under way, unread papers and delegations received in one act, listed before and after', async () => {
    const draft = await steps.draft(at('civil-clerk'), 'issuance', 'civil', outgoing, {}, '移交的草稿');
    const running = await steps.done(
      at('civil-clerk'),
      await steps.draft(at('civil-clerk'), 'issuance', 'civil', outgoing, {}, '移交的在办件'),
      {
        type: 'submit',
      },
    );
    await steps.done(at('civil-clerk'), running, { type: 'circulate', to: [at('civil-clerk')], text: '' });
    await store.delegate('shili', at('edu-clerk'), { post: 'edu-clerk', to: 'civil-clerk', ...week, reason: '代班' });
    await store.changeOrganisation('shili', at('office-clerk'), {
      persons: [{ id: 'successor', name: '演示接任人' }],
      appointments: [{ person: 'successor', post: 'civil-clerk', from: '2025-11-20' }],
    });
    const request = {
      ...{ government: 'shili', actor: at('civil-clerk'), command_id: randomUUID(), reason: '调离' },
      ...{ from: at('civil-clerk'), to: { person: 'successor', post: 'civil-clerk' } },
    };
    const rehearsed = await store.handOver(request, false);
    const what = rehearsed.before.map(({ what: each, title }) => `${each} ${title}`).sort();
    expect(what).toEqual(['delegation:edu-clerk ', 'draft 移交的草稿', 'submitted 移交的在办件', 'to_read 移交的在办件']);
    expect((await store.view('shili', at('civil-clerk'), draft.id))?.matter.submitter.person).toBe('civil-clerk');
    const done = await store.handOver(request, true);
    expect(done).toEqual(rehearsed);
    expect(done.kept).toEqual([]);
    for (const { id } of [draft, running]) {
      expect((await store.view('shili', at('head'), id))?.matter.submitter).toEqual(request.to);
    }
    expect(await store.counts('shili', request.to)).toMatchObject({ drafts: 1, mine: 1, to_read: 1 });
    expect((await store.office('shili')).directory.delegations.at(-1)).toMatchObject({ post: 'edu-clerk', to: 'successor' });
  });
});

describe('a holiday notice', () => {
  const paperAt = async (now: string): Promise<Matter> => {
    const draft = await steps.draft(at('edu-clerk'), 'paper', 'edu', {}, { lead_department: ['edu'] }, '跨年办理的请示', now);
    const submitted = await steps.done(at('edu-clerk'), draft, { type: 'submit' }, now);
    return steps.act(submitted, 'office-clerk', 'done', now);
  };

  test('counts open limits anew, lists what moved and tells the desk that holds it', async () => {
    const now = '2025-12-30T09:00:00+08:00';
    const matter = await paperAt(now);
    const line = async () => (await store.inbox('shili', at('edu-head'), 'todo', {}, now)).items.find(({ id }) => id === matter.id);
    // Counted from Tuesday the 30th without a notice: 31 December, 1 and 2 January.
    expect(await line()).toMatchObject({ due: '2026-01-02', provisional: true });
    const days = ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => ({ date, name: '元旦', off: true }));
    const make = { date: '2026-01-04', name: '元旦', off: false };
    const notice = { year: 2026, notice: { url: 'https://example.org/2026', number: '示历〔2025〕1号' }, days: [...days, make] };
    const moved = await store.enterNotice('shili', at('office-clerk'), notice, now);
    expect(moved).toMatchObject([
      { matter: matter.id, provision: 'shili-2.2', before: '2026-01-02', after: '2026-01-05', posts: ['edu-head'] },
    ]);
    expect(await line()).toMatchObject({ due: '2026-01-05', provisional: false });
    expect((await store.messages('shili', at('edu-head')))[0]).toMatchObject({
      ...{ code: 'limit_moved', matter: matter.id },
      detail: { provision: 'shili-2.2', before: '2026-01-02', after: '2026-01-05' },
    });
    expect((await store.view('shili', at('edu-head'), matter.id, now))?.limits).toMatchObject([{ due: '2026-01-05' }]);
    expect((await store.ledgerVerify('shili'))[0]?.problems).toEqual([]);
  });
});

describe('a new edition', () => {
  const loaded = loadRulebook(`${testRulebooks}/shili/2025-01-01`);
  if (!loaded.ok) throw new Error('the rulebook of the tests is broken');
  const change = (effective: string) => ({
    ...loaded.data,
    ...{ effective, edition: `shili/${effective}`, hash: `test ${effective}` },
    provisions: loaded.data.provisions.map((provision) =>
      provision.body.kind === 'deadline' && provision.id === 'shili-2.2'
        ? { ...provision, body: { ...provision.body, within: { working_days: 5 } } }
        : provision,
    ),
  });

  test('lists the matters under way that it changes and how, then is adopted by each', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'paper', 'edu', {}, { lead_department: ['edu'] }, '新旧规则交替的请示');
    const matter = await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'office-clerk', 'done');
    const next = change('2025-11-21');
    const rehearsed = await store.loadEdition('shili', at('office-clerk'), next, false);
    expect(rehearsed.loaded).toBe(false);
    expect(rehearsed.changed.find((each) => each.matter === matter.id)).toMatchObject({
      ...{ edition: 'shili/2025-01-01', route: null, unmet: [], unknown: [] },
      limits: [{ act: 'handle', before: '2025-11-25', after: '2025-11-27' }],
    });
    expect((await store.loadEdition('shili', at('office-clerk'), next)).loaded).toBe(true);
    expect((await store.loadEdition('shili', at('office-clerk'), next)).loaded).toBe(false);
    const now = '2025-11-21T09:00:00+08:00';
    const handle = { type: 'act' as const, seat: steps.seatOf(matter, 'edu-head'), verdict: 'done' as const, opinion: '' };
    expect(await steps.give(at('edu-head'), matter, handle, now)).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'edition_differs' }],
    });
    await store.runDaily(now);
    expect((await store.messages('shili', at('office-clerk'))).map(({ code }) => code)).toContain('edition_waiting');
    const adoptions = await store.adoptEdition('shili', at('office-clerk'), '新规则施行', now);
    expect(adoptions.find((each) => each.matter === matter.id)).toMatchObject({ adopted: true });
    expect((await store.view('shili', at('edu-head'), matter.id, now))?.limits).toMatchObject([{ due: '2025-11-27' }]);
    expect((await store.replay('shili'))[0]?.problems).toEqual([]);
  });
});

test('the office as it was stands in its log', async () => {
  expect((await store.office('shili')).version).toBeGreaterThan(5);
  expect((await store.world('shili', NOW)).rulebook.data.edition).toBe('shili/2025-01-01');
  await expect(store.office('nowhere')).rejects.toMatchObject({ code: 'not_installed' });
});
