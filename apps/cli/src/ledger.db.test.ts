import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matter } from '@guiju/kernel';
import { at, connect, emptyDatabase, openTestStore, outgoing, stepsIn } from '@guiju/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const data = mkdtempSync(join(tmpdir(), 'guiju-cli-'));
afterAll(() => rmSync(data, { recursive: true }));

let url = '';
let matter: Matter;
const run = (args: readonly string[], database = url) => guiju([...args, '--data', data], '', { DATABASE_URL: database });

beforeAll(async () => {
  const opened = await openTestStore();
  url = opened.url;
  const steps = stepsIn(opened.store);
  matter = await steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing), { type: 'submit' });
});

describe('the ledger on the command line', { timeout: 60_000 }, () => {
  test('verifies and repeats what was decided', async () => {
    const verified = await run(['ledger', 'verify', '--json']);
    expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, [{ government: 'shili', matters: 1, problems: [] }]]);
    const repeated = await run(['replay', 'shili']);
    expect(repeated).toMatchObject({ code: 0, out: expect.stringContaining('shili：1 件事项、2 次决定') });
  });

  test('names the place where something was changed', async () => {
    const owner = connect(url);
    await owner.deleteFrom('tasks').execute();
    await owner.destroy();
    const { code, out } = await run(['ledger', 'verify']);
    expect(code).toBe(1);
    expect(out).toContain(`shili 事项 ${matter.id}: 待办与打开的席位不符`);
  });

  test('says what to do with a government or a database that is not there', async () => {
    expect(await run(['replay', 'nowhere'])).toMatchObject({ code: 2, err: expect.stringContaining('shili') });
    const empty = await emptyDatabase();
    expect(await run(['ledger', 'verify'], empty)).toMatchObject({ code: 1, err: expect.stringContaining('guiju migrate') });
    expect(await run(['migrate'], empty)).toMatchObject({ code: 0, out: expect.stringContaining('0001') });
    expect(await run(['migrate'], empty)).toMatchObject({ code: 0, out: expect.stringContaining('up to date') });
    expect(await run(['ledger', 'verify'], empty)).toMatchObject({ code: 0, out: expect.stringContaining('no office') });
    expect(await run(['migrate'], 'postgres://nobody@127.0.0.1:1/none')).toMatchObject({
      code: 1,
      err: expect.stringContaining('DATABASE_URL'),
    });
  });
});
