import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matter } from '@guiju/kernel';
import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { afterwards } from '../testing/afterwards.ts';
import { at, openTestStore, outgoing, stepsIn, testRulebooks } from '../testing/index.ts';

const COUNTING = `  - article: 4
    provisions:
      - id: shili-4.1
        capability: meetings
        gist: {zh: 常务会议每季度至少一次, en: A standing meeting a quarter}
        force: must
        mode: monitored
        cadence: {matter: meeting, when: type = "executive", count: 1, every_months: 3, counts: {zh: 常务会议次数, en: standing meetings}}
      - id: shili-4.2
        capability: outgoing
        gist: {zh: 每个单位每年发文不超过两件, en: Two papers a year for each unit}
        force: should
        mode: enforced
        quota: {matter: issuance, when: issuer = "government", counts: {zh: 发文数, en: papers}, per: unit, window: year, max: 2, at: submit, otherwise: warn}
`;

let store: Store;
let root: string;
let steps: ReturnType<typeof stepsIn>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'guiju-counting-'));
  afterwards(async () => rmSync(root, { recursive: true }));
  cpSync(testRulebooks, root, { recursive: true });
  appendFileSync(join(root, 'shili', '2025-01-01', '01-papers.yaml'), COUNTING);
  ({ store } = await openTestStore(['shili'], 10, root));
  steps = stepsIn(store);
});

const clerk = at('edu-clerk');
const held = async (type: string, now: string): Promise<Matter> => {
  const draft = await steps.draft(at('office-clerk'), 'meeting', 'office', { type }, {}, '会议', now);
  const filed = await steps.done(at('office-clerk'), draft, { type: 'submit' }, now);
  return steps.done(at('office-clerk'), filed, { type: 'reach', checkpoint: 'hold' }, now);
};
const issued = async (now: string): Promise<Matter> =>
  steps.done(clerk, await steps.draft(clerk, 'issuance', 'edu', outgoing, {}, '通知', now), { type: 'submit' }, now);

const ruleOf = async (provision: string, now: string) =>
  (await store.countedRules('shili', now)).find((rule) => rule.provision === provision);

test('a cadence counts what was held in each period, and lists the meetings behind it', async () => {
  await held('executive', '2025-02-10T09:00:00+08:00');
  await held('plenary', '2025-05-12T09:00:00+08:00');
  const late = await steps.draft(
    at('office-clerk'),
    'meeting',
    'office',
    { type: 'executive' },
    {},
    '未开的会',
    '2025-11-19T09:00:00+08:00',
  );
  await steps.done(at('office-clerk'), late, { type: 'submit' }, '2025-11-19T09:00:00+08:00');
  expect(await ruleOf('shili-4.1', '2025-11-20T09:00:00+08:00')).toMatchObject({
    kind: 'cadence',
    standing: 'missed',
    due: '2025-12-31',
    periods: [
      { from: '2025-10-01', to: '2025-12-31', count: 0, standing: 'due' },
      { from: '2025-07-01', to: '2025-09-30', count: 0, standing: 'missed' },
      { from: '2025-04-01', to: '2025-06-30', count: 0, standing: 'missed' },
      { from: '2025-01-01', to: '2025-03-31', count: 1, standing: 'met' },
    ],
    undetermined: 0,
  });
  const asked = { provision: 'shili-4.1', from: '2025-01-01', to: '2025-03-31' };
  const lines = await store.countedLines('shili', at('head'), asked);
  expect([lines.total, lines.items.map(({ title, day }) => [title, day])]).toEqual([1, [['会议', '2025-02-10']]]);
  expect(await store.countedLines('shili', at('civil-clerk'), asked)).toEqual({ items: [], total: 1 });
});

test('what was before the register is not held against the office', async () => {
  const { store: fresh } = await openTestStore(['shili'], 2, root);
  const rule = (await fresh.countedRules('shili', '2025-11-20T09:00:00+08:00')).find(({ provision }) => provision === 'shili-4.1');
  expect(rule?.periods.map(({ from, standing }) => [from, standing])).toEqual([['2025-10-01', 'due']]);
});

test('a cap is counted for each unit, and its office hears of it once', async () => {
  const now = '2025-12-29T09:00:00+08:00';
  await issued('2025-11-21T09:00:00+08:00');
  expect((await ruleOf('shili-4.2', now))?.standing).toBe('within');
  await issued('2025-11-24T09:00:00+08:00');
  expect(await ruleOf('shili-4.2', now)).toMatchObject({
    standing: 'reached',
    periods: [{ from: '2025-01-01', to: '2025-12-31', count: 2, tallies: [{ who: 'edu', count: 2, standing: 'reached' }] }],
  });
  const asked = { provision: 'shili-4.2', from: '2025-01-01', to: '2025-12-31' };
  expect((await store.countedLines('shili', clerk, { ...asked, who: 'edu' })).items).toHaveLength(2);
  expect((await store.countedLines('shili', clerk, { ...asked, who: 'civil' })).total).toBe(0);
  await store.runDaily(now);
  await store.runDaily(now);
  const told = (await store.messages('shili', at('office-clerk'))).map(({ code }) => code).toSorted();
  expect(told).toEqual(['cadence_due', 'quota_reached']);
});

test('numbers of provisions are those of the verdicts, also after they were added up', async () => {
  const counted = async () => {
    const numbers = await store.provisionNumbers('shili');
    for (const provision of ['shili-1.1', 'shili-1.3', 'shili-4.2']) {
      for (const outcome of ['applied', 'met', 'unmet', 'waived', 'unknown', 'needs_human'] as const) {
        const { items, counts } = await store.provisionMatters('shili', at('head'), provision, outcome);
        expect([items.length, counts[outcome]], `${provision} ${outcome}`).toEqual([
          numbers.get(provision)?.[outcome],
          numbers.get(provision)?.[outcome],
        ]);
      }
    }
    return numbers;
  };
  const before = await counted();
  expect(before.get('shili-1.3')).toMatchObject({ applied: 2, met: 2, unmet: 0 });
  for (let i = 0; i < 40; i++) {
    const draft = await steps.draft(clerk, 'issuance', 'edu', { ...outgoing, issuer: 'office' });
    const filed = await steps.done(clerk, draft, { type: 'submit' });
    await steps.done(at('director'), filed, { type: 'terminate', reason: '不再需要' });
  }
  const unfolded = await counted();
  await store.runLimits();
  expect(await counted()).toEqual(unfolded);
});
