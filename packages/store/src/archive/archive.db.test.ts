import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matter } from '@guiju/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical, sm3 } from '../ledger/canonical.ts';
import { rowHash } from '../ledger/chain.ts';
import { readSealKey } from '../ledger/seal-key.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';
import { CHECKSUMS, checksumsOf, SIGNATURE } from './check-files.ts';
import { LEDGER } from './check-ledger.ts';
import { checkMatter, factsOf, METADATA } from './check-matter.ts';
import { checkPackage } from './check-package.ts';
import { makePackage } from './make-package.ts';

let store: Store;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store } = await openTestStore());
  steps = stepsIn(store);
});

const clerk = at('office-clerk');
const attached = strToU8('附件内容');

const closed = async (moment?: string): Promise<Matter> => {
  const { hash, size, media_type } = await store.saveFile('shili', {
    ...{ name: '附件.txt', media_type: 'text/plain', bytes: attached, by: 'edu-clerk' },
  });
  const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
  const content = { title: '关于示例的通知', text: '正文', attachments: [{ name: '附件.txt', hash, size, media_type }] };
  const written = await steps.done(at('edu-clerk'), draft, {
    ...{ type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
  });
  const submitted = await steps.done(at('edu-clerk'), written, { type: 'submit' });
  const signed = await steps.act(await steps.act(submitted, 'director'), 'head');
  const issued = await steps.done(clerk, signed, { type: 'reach', checkpoint: 'issue' });
  return steps.done(clerk, issued, { type: 'reach', checkpoint: 'close' }, moment);
};
const archived = async (): Promise<Matter> =>
  steps.done(clerk, await closed(), { type: 'archive', retention: 'permanent', class: '教育局' });

const packed = async (matter: Matter): Promise<Uint8Array> => {
  const extract = await store.ledgerExtract('shili', matter.id);
  const files = new Map([
    ['attachments/附件.txt', attached],
    ['paper.pdf', strToU8('%PDF-')],
    [LEDGER, strToU8(JSON.stringify(extract))],
    [METADATA, strToU8(JSON.stringify(factsOf(matter, extract?.seal_uses ?? [])))],
  ]);
  return makePackage(files, (manifest) => store.signManifest('shili', manifest));
};

/** Somebody who holds the package but not the key: changes files and makes the list of checksums fit again. */
const forged = (bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(bytes);
  change(files);
  files[CHECKSUMS] = strToU8(checksumsOf(new Map(Object.entries(files))));
  return zipSync(files);
};
const tampered = (bytes: Uint8Array, change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(bytes);
  change(files);
  return zipSync(files);
};
const codes = (bytes: Uint8Array, ...keys: readonly string[]): readonly string[] =>
  checkPackage(bytes, keys).problems.map(({ code }) => code);

describe('what waits for the archive', () => {
  test('is on the list from its closing until it is archived, with gapless numbers also when two are archived at once', async () => {
    // The list is in the order of closing; at the same moment it would be that of the ids.
    const [one, two] = [await closed(), await closed('2025-11-20T18:00:00+08:00')];
    const before = await store.archiveList('shili', { state: 'due' });
    expect(before.items.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(await store.archiveDue('shili')).toBe(2);
    const command = { type: 'archive', retention: 'ten_years', class: '综合' } as const;
    const both = await Promise.all([steps.done(clerk, one, command), steps.done(clerk, two, command)]);
    expect(both.map((each) => each.archived?.piece).sort()).toEqual([1, 2]);
    expect(await store.archiveDue('shili')).toBe(0);
    const found = await store.archiveList('shili', { state: 'archived', q: 'D10-综合-0002', year: 2025, retention: 'ten_years' });
    expect(found.items).toMatchObject([{ archived: { number: 'WS·2025-D10-综合-0002', class: '综合' } }]);
    expect((await store.archiveList('shili', { state: 'archived', retention: 'permanent' })).total).toBe(0);
    expect((await store.numberSeries('shili')).map(({ series }) => series)).toEqual(['government']);
    const report = (await store.ledgerVerify('shili'))[0];
    expect(report?.problems).toEqual([]);
  });

  test('asks nobody any more to confirm reading, and cannot be added to', async () => {
    const sent = await steps.done(clerk, await closed(), { type: 'circulate', to: [at('civil-head')], text: '' });
    expect((await store.counts('shili', at('civil-head'))).to_read).toBe(1);
    const kept = await steps.done(clerk, sent, { type: 'archive', retention: 'permanent', class: '综合' });
    expect((await store.counts('shili', at('civil-head'))).to_read).toBe(0);
    expect(await steps.give(at('civil-head'), kept, { type: 'confirm_read' })).toMatchObject({
      outcome: 'refused',
      findings: [{ code: 'archived' }],
    });
  });
});

describe('an archive package', () => {
  test('is the same bytes each time, and holds by itself and by the key of the office', async () => {
    const matter = await archived();
    const [one, two] = [await packed(matter), await packed(matter)];
    expect(Buffer.compare(one, two)).toBe(0);
    const [key] = await store.officeKeys('shili');
    expect(checkPackage(one, [key?.key_id ?? ''])).toMatchObject({
      keys: [key?.key_id],
      facts: { matter: matter.id, title: '关于示例的通知', retention: 'permanent', archival_number: matter.archived?.text },
      files: 6,
      rows: matter.version,
      problems: [],
    });
  });

  test('is covered by a root among others too, whichever place its last row has', async () => {
    const all = [];
    for (let i = 0; i < 3; i++) all.push(await archived());
    await store.sealRoots('shili');
    for (const matter of all) expect(codes(await packed(matter))).toEqual([]);
  });

  test('says which file was changed, removed or added', async () => {
    const bytes = await packed(await archived());
    const at = (change: (files: Record<string, Uint8Array>) => void) =>
      checkPackage(tampered(bytes, change)).problems.map(({ code, path }) => `${code} ${path}`);
    expect(at((files) => Object.assign(files, { 'paper.pdf': strToU8('%PDF-1') }))).toEqual(['file_changed paper.pdf']);
    expect(at((files) => delete files['paper.pdf'])).toEqual(['file_missing paper.pdf']);
    expect(at((files) => Object.assign(files, { 'more.txt': strToU8('') }))).toEqual(['file_added more.txt']);
    expect(at((files) => delete files['attachments/附件.txt'])).toEqual([
      'file_missing attachments/附件.txt',
      'item_missing attachments/附件.txt',
    ]);
    expect(at((files) => delete files[CHECKSUMS])).toEqual([`file_missing ${CHECKSUMS}`]);
    expect(at((files) => delete files[SIGNATURE])[0]).toBe(`file_missing ${SIGNATURE}`);
    expect(codes(strToU8('no zip'))).toEqual(['not_a_package']);
  });

  test('is found out when its list of checksums was made to fit', async () => {
    const bytes = await packed(await archived());
    const change = (files: Record<string, Uint8Array>) => Object.assign(files, { 'paper.pdf': strToU8('%PDF-1') });
    expect(codes(forged(bytes, change))).toEqual(['list_changed']);
  });

  test('is found out when its ledger was rewritten, however consistently', async () => {
    const bytes = await packed(await archived());
    const rewrite = (mend: boolean) =>
      forged(bytes, (files) => {
        const extract = JSON.parse(strFromU8(files[LEDGER] ?? strToU8('{}')));
        const edited = extract.rows.find(({ event }: { event: { type: string } }) => event.type === 'content_edited');
        edited.event.content.text = '改过的正文';
        let previous = '';
        for (const row of mend ? extract.rows : []) {
          row.prev_hash = previous;
          row.hash = rowHash(previous, { government: extract.government, matter: extract.matter, ...row });
          previous = row.hash;
        }
        files[LEDGER] = strToU8(JSON.stringify(extract));
      });
    expect(codes(rewrite(false))).toEqual(['list_changed', 'row_changed']);
    expect(codes(rewrite(true))).toEqual(['list_changed', 'not_covered']);
  });

  test('is found out when root, metadata or key were replaced', async () => {
    const bytes = await packed(await archived());
    const edit = (path: string, change: (value: Record<string, unknown>) => void) =>
      forged(bytes, (files) => {
        const value = JSON.parse(strFromU8(files[path] ?? strToU8('{}')));
        change(value);
        files[path] = strToU8(JSON.stringify(value));
      });
    expect(codes(edit(LEDGER, ({ root }) => Object.assign(root as object, { at: '2020-01-01T00:00:00+08:00' })))).toContain('root_changed');
    expect(codes(edit(METADATA, (value) => Object.assign(value, { title: '另一个题名' })))).toEqual(['list_changed', 'metadata_differs']);
    const folder = mkdtempSync(join(tmpdir(), 'guiju-foreign-'));
    const other = readSealKey(join(folder, 'key.pem'));
    rmSync(folder, { recursive: true });
    const foreign = edit(LEDGER, (value) => {
      const root = value['root'] as Record<string, unknown>;
      Object.assign(value, { public_key: other.publicKey });
      Object.assign(root, { signature: other.sign(String(root['hash'])) });
    });
    expect(codes(foreign)).toEqual(['list_changed', 'root_signature_wrong', 'keys_differ']);
    expect(codes(bytes, other.id)).toEqual(['key_foreign', 'key_foreign']);
  });
});

test('[I-6] finds out a paper that is not the one that was approved, and a text that is not its own', async () => {
  const matter = await archived();
  const facts = factsOf(matter, []);
  const files = new Map([
    ['attachments/附件.txt', attached],
    [METADATA, strToU8(JSON.stringify(facts))],
  ]);
  expect(checkMatter(matter, facts, files)).toEqual([]);
  const { hash: _, ...content } = { ...matter.content, text: '换过的正文' };
  const swapped = { ...matter, content: { ...content, hash: sm3(canonical(content)) } };
  expect(new Set(checkMatter(swapped, facts, files).map(({ code }) => code))).toEqual(new Set(['not_as_approved']));
  expect(checkMatter({ ...matter, content: { ...matter.content, text: '换过的正文' } }, facts, files).map(({ code }) => code)).toEqual([
    'content_differs',
  ]);
});
