import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matter } from '@guiju/kernel';
import { at, openTestStore, outgoing, stepsIn } from '@guiju/store/testing';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const data = mkdtempSync(join(tmpdir(), 'guiju-archive-'));
afterAll(() => rmSync(data, { recursive: true }));
const zip = join(data, 'package.zip');

let url = '';
let matter: Matter;
let open: Matter;
const run = (args: readonly string[]) => guiju(args, '', { DATABASE_URL: url });

beforeAll(async () => {
  const opened = await openTestStore();
  url = opened.url;
  const steps = stepsIn(opened.store);
  const clerk = at('office-clerk');
  open = await steps.done(at('edu-clerk'), await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing), { type: 'submit' });
  const signed = await steps.act(await steps.act(open, 'director'), 'head');
  await opened.store.registerSeal('shili', at('director'), {
    ...{ id: 'gov-seal', name: '示例区政府印章', organ: 'gov', kind: 'official' },
    ...{ custodians: ['office-clerk'], stand_ins: [], from: '2025-01-01' },
  });
  const sealed = await steps.done(clerk, signed, { type: 'use_seal', seal: 'gov-seal', file: signed.content.hash, copies: 6 });
  const issued = await steps.done(clerk, sealed, { type: 'reach', checkpoint: 'issue' });
  const closed = await steps.done(clerk, issued, { type: 'reach', checkpoint: 'close' });
  matter = await steps.done(clerk, closed, { type: 'archive', retention: 'permanent', class: '教育局' });
});

/** Verifies the package after a change by somebody who holds it. */
const after = async (change: (files: Record<string, Uint8Array>) => void) => {
  const files = unzipSync(readFileSync(zip));
  change(files);
  const changed = join(data, 'changed.zip');
  writeFileSync(changed, zipSync(files));
  return run(['archive', 'verify', changed]);
};

describe('the archive on the command line', { timeout: 60_000 }, () => {
  test('exports a matter that is archived, and says why not otherwise', async () => {
    const exported = await run(['archive', 'export', matter.id, '--government', 'shili', '--to', zip, '--data', data]);
    expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('WS·2025-Y-教育局-0001') });
    const none = await run(['archive', 'export', 'none', '--government', 'shili', '--to', zip, '--data', data]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('没有事项 none') });
  });

  test('verifies a package by itself, and by the public key of the office', async () => {
    const { code, out } = await run(['archive', 'verify', zip]);
    expect([code, out]).toEqual([0, expect.stringContaining('公文就是经批准的那一份')]);
    expect(out).toContain('尚未核实是谁签的');
    expect(out).toMatch(/用印 · seal: 示例区政府印章，.*，6 份/);
    const metadata = JSON.parse(Buffer.from(unzipSync(readFileSync(zip))['metadata.json'] ?? []).toString());
    expect(metadata['用印']).toMatchObject([
      {
        ...{ 印章: '示例区政府印章', 用印申请: '本件', 文件哈希: matter.content.hash, 与归档正文一致: '是', 份数: 6 },
        ...{ 用印人: '演示office-clerk', 用印人职位: '办公室文书', 用印地点: '保管处' },
      },
    ]);
    const pem = join(data, 'key.pem');
    const made = await run(['archive', 'key', '--government', 'shili', '--to', pem, '--data', data]);
    const id = /SM3 ([0-9a-f]{64})/.exec(made.out)?.[1] ?? '';
    expect([made.code, out]).toEqual([0, expect.stringContaining(id)]);
    for (const key of [pem, id, id.toUpperCase()]) {
      const trusted = await run(['archive', 'verify', zip, '--key', key, '--json']);
      expect([trusted.code, JSON.parse(trusted.out)]).toMatchObject([0, { problems: [], signer: 'pinned', keys: [id] }]);
    }
    const foreign = await run(['archive', 'verify', zip, '--key', '0'.repeat(64)]);
    expect([foreign.code, foreign.out]).toEqual([
      1,
      expect.stringContaining(`ledger.json: 不是用给定的公钥签名的，签名公钥的 SM3 是 ${id}`),
    ]);
    expect((await run(['archive', 'verify', zip, '--key', '0'.repeat(64), '--key', pem])).code).toBe(0);
    expect(await run(['archive', 'verify', zip, '--key', zip])).toMatchObject({ code: 2, err: expect.stringContaining('不是公钥') });
  });

  test.each<readonly [string, (files: Record<string, Uint8Array>) => void, string]>([
    ['a changed paper', (files) => Object.assign(files, { 'paper/paper.pdf': strToU8('%PDF-') }), 'paper/paper.pdf: 内容与校验和不符'],
    ['a file taken out', (files) => delete files['handling-slip.pdf'], 'handling-slip.pdf: 文件缺失'],
    ['a file put in', (files) => Object.assign(files, { 'extra.txt': strToU8('x') }), 'extra.txt: 不在校验清单中'],
    [
      'a rewritten ledger',
      (files) =>
        Object.assign(files, {
          'ledger.json': strToU8(
            Buffer.from(files['ledger.json'] ?? [])
              .toString()
              .replaceAll('同意', '不同意'),
          ),
        }),
      '记录被改动过',
    ],
    [
      'a list of checksums that was made to fit',
      (files) => Object.assign(files, { 'checksums.sm3': strToU8(`${Buffer.from(files['checksums.sm3'] ?? []).toString()}\n`) }),
      '校验清单不是签名时的那一份',
    ],
  ])('finds out %s', async (_, change, said) => {
    expect(await after(change)).toMatchObject({ code: 1, out: expect.stringContaining(said) });
  });

  test('says so when the file is no package, or is not there', async () => {
    const text = join(data, 'text.zip');
    writeFileSync(text, 'no zip');
    expect(await run(['archive', 'verify', text])).toMatchObject({ code: 1, out: expect.stringContaining('不是归档包') });
    expect(await run(['archive', 'verify', join(data, 'none.zip')])).toMatchObject({ code: 2, err: expect.stringContaining('读不到') });
  });
});
