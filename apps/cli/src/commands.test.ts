import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const folder = mkdtempSync(join(tmpdir(), 'guiju-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await guiju([...args, '--json'])).out);

describe('the command line', { timeout: 30_000 }, () => {
  test('adds working days and names those skipped', async () => {
    expect(await json('workdays', 'add', '2025-09-30', '3')).toMatchObject({ due: '2025-10-11', provisional: false });
    const { out } = await guiju(['workdays', 'add', '2025-09-30', '3']);
    expect(out.split('\n')[0]).toBe('2025-10-11');
    expect(out).toContain('国庆节');
  });

  test('counts working days and says what a day is', async () => {
    expect(await json('workdays', 'count', '2025-09-30', '2025-10-11')).toMatchObject({ working_days: 3 });
    expect(await json('workdays', 'is', '2025-10-11')).toMatchObject({ working: true, kind: 'make_up' });
  });

  test('says that a year without a notice is provisional', async () => {
    expect(await json('workdays', 'add', '2031-12-30', '3')).toMatchObject({ provisional: true });
  });

  test('lists and shows rulebooks', async () => {
    expect(await json('rulebook', 'list')).toEqual(
      expect.arrayContaining([expect.objectContaining({ government: 'zhonglou', effective: '2025-10-20' })]),
    );
    expect(await json('rulebook', 'show', 'zhonglou', '29')).toMatchObject({ article: '29', provisions: expect.any(Array) });
  });

  test('finds no error in the rulebooks', async () => {
    const { code, out } = await guiju(['verify', 'zhonglou', '--json']);
    expect([code, JSON.parse(out).problems.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([0, []]);
  });

  test('tells what takes care of each provision, and what is missing from a list', async () => {
    const { code, out } = await guiju(['coverage', 'zhonglou', '--json']);
    const table = JSON.parse(out);
    expect([code, table.government]).toEqual([0, 'zhonglou']);
    expect(table.provisions.find(({ id }: { id: string }) => id === 'zhonglou-29.7')).toMatchObject({
      kind: 'deadline',
      force: 'must',
      mode: 'enforced',
    });

    const file = join(folder, 'due.yaml');
    writeFileSync(
      file,
      'provisions:\n  - {id: zhonglou-29.7, kind: deadline, force: must}\n  - {id: zhonglou-29.99, kind: check, force: must}\n',
    );
    const due = await guiju(['coverage', 'zhonglou', '--require', file, '--json']);
    expect(due.code).toBe(1);
    expect(JSON.parse(due.out).provisions.filter(({ mode }: { mode: string }) => mode === 'gap')).toMatchObject([
      { id: 'zhonglou-29.99', kind: 'check' },
    ]);
  });

  test('puts governments side by side, all rows or those of a capability', async () => {
    const list = (await json('rulebook', 'list')) as readonly { government: string }[];
    const governments = [...new Set(list.map(({ government }) => government))];
    const { rows, capabilities } = JSON.parse((await guiju(['compare', ...governments, '--json'])).out);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every(({ cells }: { cells: readonly unknown[] }) => cells.length === governments.length)).toBe(true);
    const { code, out } = await guiju(['compare', ...governments, '--capability', 'leave']);
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      `请假外出 · leave（${rows.filter((row: { capabilities: readonly string[] }) => row.capabilities.includes('leave')).length}）`,
    ]);
    expect(capabilities.map(({ id }: { id: string }) => id)).toContain('leave');
  });

  test('says its version', async () => {
    const { code, out, err } = await guiju(['--version']);
    expect([code, out.trim(), err]).toEqual([0, '0.1.0', '']);
  });

  test.each([
    ['a day that does not exist', ['workdays', 'is', '2026-02-30'], 2, '2026-02-30'],
    ['a number of days that is none', ['workdays', 'add', '2025-11-20', 'three'], 2, 'three'],
    ['no command', [], 2, 'Usage'],
    ['an unknown command', ['decree'], 2, 'decree'],
    ['a list without a government', ['coverage', '--require', 'due.yaml'], 2, '--require'],
    ['a comparison with itself', ['compare', 'zhonglou', 'zhonglou'], 2, '至少两个'],
    ['a comparison with nobody', ['compare', 'zhonglou', 'nowhere'], 2, 'nowhere'],
    ['an article that is not there', ['rulebook', 'show', 'zhonglou', '999'], 1, '999'],
  ] as const)('refuses %s', async (_name, args, code, said) => {
    expect(await guiju([...args])).toMatchObject({ code, out: '', err: expect.stringContaining(said) });
  });
});
