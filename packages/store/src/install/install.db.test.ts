import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulebooksRoot } from '@guiju/rulebook';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, openTestStore, testOffice } from '../testing/index.ts';
import { readOfficeFile } from './office-file.ts';

let store: Store;
beforeAll(async () => {
  ({ store } = await openTestStore([]));
});

describe('installing an office', () => {
  test('a second time adds nothing and keeps what was changed in the meantime', async () => {
    const first = await store.installOffice(testOffice());
    expect(first).toMatchObject({ government: 'shili', founded: true, editions: ['shili/2025-01-01'] });
    expect(Object.keys(first.passwords)).toHaveLength(7);
    await store.changeOrganisation('shili', at('office-clerk'), { persons: [{ id: 'new', name: '演示新人' }] });
    const before = await store.office('shili');
    expect(await store.installOffice(testOffice())).toMatchObject({ founded: false, editions: [], passwords: {} });
    expect(await store.office('shili')).toEqual(before);
    expect(await store.demoDesks()).toEqual([]);
  });

  test('takes the number of the fonds over from the file, also later', async () => {
    const file = testOffice('shili');
    const withFonds = { ...file, settings: { ...file.settings, fonds: 'Z109' } };
    await store.installOffice(withFonds);
    const named = await store.office('shili');
    expect(named.settings).toMatchObject({ fonds: 'Z109', closing: file.settings.closing });
    await store.installOffice(withFonds);
    expect((await store.office('shili')).version).toBe(named.version);
  });

  test('lets the office set the day from which an edition holds, and keeps it', async () => {
    const { store: dated } = await openTestStore([]);
    const file = { ...testOffice('lizi'), rules_effective: { 'lizi/2025-01-01': '2025-03-01' } };
    const inForceOn = async (day: string) => (await dated.world('lizi', `${day}T09:00:00+08:00`)).rulebook.data.edition;
    expect((await dated.installOffice(file)).editions).toEqual(['lizi/2025-01-01']);
    expect((await dated.office('lizi')).editions).toMatchObject([{ edition: 'lizi/2025-01-01', effective: '2025-03-01' }]);
    await expect(inForceOn('2025-02-28')).rejects.toMatchObject({ code: 'no_edition' });
    expect(await inForceOn('2025-03-01')).toBe('lizi/2025-01-01');
    expect((await dated.installOffice(testOffice('lizi'))).editions).toEqual([]);
    expect((await dated.installOffice({ ...file, rules_effective: { 'lizi/2025-01-01': '2025-04-01' } })).editions).toHaveLength(1);
    await expect(inForceOn('2025-03-31')).rejects.toMatchObject({ code: 'no_edition' });
    await expect(dated.installOffice({ ...file, rules_effective: { 'lizi/2024-01-01': '2025-03-01' } })).rejects.toMatchObject({
      code: 'office_file_broken',
    });
  });

  test('tells sample matters by commands, on working days before the installation, once', async () => {
    const office = testOffice('lizi');
    const file = {
      ...office,
      demo: true,
      matters: [
        {
          ...{ id: 'sample', kind: 'paper', unit: 'edu', by: 'edu-clerk', ago: 3, time: '09:00', title: '样例', text: '正文', facts: {} },
          units_for: { lead_department: ['civil'] },
          steps: [
            { do: 'submit' as const, by: 'edu-clerk', ago: 3, time: '09:30' },
            { do: 'act' as const, by: 'office-clerk', ago: 2, time: '10:00', verdict: 'done' as const, opinion: '拟请承办' },
          ],
        },
      ],
    };
    await store.installOffice(file, '2025-11-20T09:00:00+08:00');
    expect(await store.tellSamples(file, '2025-11-20T09:00:00+08:00', AbortSignal.abort())).toBe(false);
    expect(await store.tellSamples(file, '2025-11-20T09:00:00+08:00')).toBe(true);
    expect(await store.tellSamples(file, '2025-11-24T09:00:00+08:00')).toBe(true);
    const ledger = await store.ledgerOf('lizi', at('head'), 'sample');
    expect(ledger?.rows.map(({ type, at: moment }) => `${type} ${moment.slice(0, 16)}`)).toContain('submitted 2025-11-17T09:30');
    const { items } = await store.inbox('lizi', at('civil-head'), 'todo', {}, '2025-11-20T09:00:00+08:00');
    expect(items).toMatchObject([{ id: 'sample', due: '2025-11-21', light: 'yellow' }]);
    const desks = await store.demoDesks();
    expect(desks[0]).toMatchObject({ login: 'lizi-head', post_title: '区长', unit_name: '区政府', government: 'lizi' });
    expect((await store.signIn('lizi-head', desks[0]?.password ?? '')).outcome).toBe('signed_in');
    expect((await store.replay('lizi'))[0]?.problems).toEqual([]);
  });

  test('stops at a sample that the rules refuse, and names the step', async () => {
    const file = testOffice('shili');
    const sample = {
      id: 'wrong',
      kind: 'issuance',
      unit: 'edu',
      by: 'edu-clerk',
      ago: 1,
      time: '09:00',
      title: '样例',
      text: '',
      units_for: {},
    };
    const facts = { issuer: 'government', confidential: true, disclosure: 'public', division_of_work_only: false };
    const steps = [{ do: 'submit' as const, by: 'edu-clerk', ago: 1, time: '09:30' }];
    await expect(store.tellSamples({ ...file, matters: [{ ...sample, facts, steps }] })).rejects.toThrow(/1 submit.*shili-1\.2/);
  });

  test('needs a rulebook of the government', async () => {
    await expect(store.installOffice(testOffice('nowhere'))).rejects.toMatchObject({ code: 'no_edition' });
  });
});

describe('an office file', () => {
  const read = async (text: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'guiju-office-'));
    const path = join(folder, 'office.yaml');
    writeFileSync(path, text);
    try {
      return readOfficeFile(path);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const head = 'government: shili\nname: {zh: 区, en: D}\nsince: 2025-01-01\n';
  const rest = `settings: {closing: '17:30', urge_interval_hours: 24, urge_max: 3, own_review: false}\nunits: [{id: gov, name: 区政府, kind: government}]\n`;

  test('with faults is refused with file and line', async () => {
    await expect(read(`${head}${rest}posts: [{id: head, titel: 区长, unit: gov}]\npersons: []\n`)).rejects.toThrow(
      /office\.yaml:6:\d+ error unknown_key/,
    );
  });

  test('that names what it does not define is refused', async () => {
    await expect(read(`${head}${rest}posts: [{id: head, title: 区长, unit: nowhere, holder: nobody}]\npersons: []\n`)).rejects.toThrow(
      /nowhere.*nobody/,
    );
  });
});

const OFFICES = fileURLToPath(new URL('../../../../offices', import.meta.url));

test.each(readdirSync(OFFICES))(
  '%s: a demonstration office has matters in every state, all by commands that its rules accept',
  async (name) => {
    const { store: demo } = await openTestStore([], 10, rulebooksRoot());
    const file = readOfficeFile(join(OFFICES, name));
    const { government, posts } = file;
    const post = posts.find(({ roles }) => roles.includes('head'));
    const head = { person: post?.holder ?? '', post: post?.id ?? '' };
    const now = '2025-12-18T10:00:00+08:00';
    await demo.installOffice(file, now);
    await demo.tellSamples(file, now);
    const seen = await demo.search(government, head, { limit: 200 }, now);
    const statuses = new Set(seen.items.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['closed', 'draft', 'returned', 'running', 'terminated']);
    expect((await demo.inbox(government, head, 'todo', {}, now)).total).toBeGreaterThan(0);
    expect((await demo.late(government, now)).length).toBeGreaterThan(0);
    expect((await demo.ledgerVerify())[0]?.problems).toEqual([]);
    expect((await demo.replay())[0]?.problems).toEqual([]);
    expect((await demo.demoDesks()).length).toBe(file.persons.length);
  },
);
