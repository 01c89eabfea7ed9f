import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Matter } from '@guiju/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sm3 } from '../ledger/canonical.ts';
import { rowHash } from '../ledger/chain.ts';
import { readSealKey, type SealKey } from '../ledger/seal-key.ts';
import type { Store } from '../store.ts';
import { openTestStore } from '../testing/index.ts';
import { packed, sealedAndArchived } from './archived.fixture.ts';
import { CHECKSUMS, checksumsOf, SIGNATURE } from './check-files.ts';
import { LEDGER } from './check-ledger.ts';
import { METADATA } from './check-matter.ts';
import { checkPackage } from './check-package.ts';
import type { ExtractRow, LedgerExtract } from './ledger-extract.ts';

type Files = Record<string, Uint8Array>;
type Change = (files: Files) => unknown;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const folder = mkdtempSync(join(tmpdir(), 'guiju-tampering-'));
afterAll(() => rmSync(folder, { recursive: true }));
let store: Store;
let paper: Matter;
let application: Matter;
let bytes: Uint8Array;
let foreign: SealKey;
let own: string;
beforeAll(async () => {
  ({ store } = await openTestStore());
  ({ paper, application } = await sealedAndArchived(store));
  bytes = await packed(store, paper);
  readSealKey(join(folder, 'key.pem'));
  foreign = readSealKey(join(folder, 'key.pem'));
  own = (await store.officeKeys('shili'))[0]?.key_id ?? '';
});

const edit = (path: string, change: (value: never) => unknown): Change => {
  return (files) => {
    const value = JSON.parse(strFromU8(files[path] ?? strToU8('{}')));
    change(value as never);
    files[path] = strToU8(JSON.stringify(value));
  };
};
const rows = (change: (rows: ExtractRow[], extract: Writable<LedgerExtract>) => unknown): Change =>
  edit(LEDGER, (extract: Writable<LedgerExtract>) => change(extract.rows as ExtractRow[], extract));
const flipped = (path: string, at: number): Change => {
  return (files) => {
    const changed = Uint8Array.from(files[path] ?? []);
    changed[at] = (changed[at] ?? 0) ^ 1;
    files[path] = changed;
  };
};
const pictureIn = (files: Files): string => Object.keys(files).find((path) => path.startsWith('pictures/')) ?? '';
const swapped: Change = (files) => {
  const [one, two] = ['attachments/附件1.txt', 'attachments/附件2.txt'];
  [files[one], files[two]] = [files[two] ?? new Uint8Array(), files[one] ?? new Uint8Array()];
};

/** Somebody who only holds the package: changes it and leaves the list of checksums as it is. */
const tampered = (change: Change): Uint8Array => {
  const files = unzipSync(bytes);
  change(files);
  return zipSync(files);
};
/** Somebody who makes the list of checksums fit, and signs it with a key of their own. */
const forged = (change: Change): Uint8Array => {
  const files = unzipSync(bytes);
  change(files);
  const list = checksumsOf(new Map(Object.entries(files)));
  const manifest = sm3(list);
  files[CHECKSUMS] = strToU8(list);
  files[SIGNATURE] = strToU8(
    JSON.stringify({ manifest, key_id: foreign.id, public_key: foreign.publicKey, signature: foreign.sign(manifest) }),
  );
  return zipSync(files);
};
const said = (package_: Uint8Array, ...trusted: readonly string[]): readonly string[] =>
  checkPackage(package_, trusted).problems.map(({ path, message }) => `${path}: ${message.zh}`);

const noted = (text: string) => (all: ExtractRow[]) => {
  const row = all.find(({ event }) => event.type === 'content_edited' && event.content.text === '正文') as Writable<ExtractRow>;
  row.event = JSON.parse(JSON.stringify(row.event).replace('正文', text));
};
const places: readonly (readonly [string, Change, string])[] = [
  ['one bit of the paper', flipped('paper/paper.pdf', 2), 'paper/paper.pdf: 内容与校验和不符'],
  ['one bit of an attachment', flipped('attachments/附件2.txt', 0), 'attachments/附件2.txt: 不是台账所记的那一份'],
  ['two attachments in each other’s place', swapped, 'attachments/附件1.txt: 不是台账所记的那一份'],
  ['an attachment that is gone', (files) => delete files['attachments/附件1.txt'], 'attachments/附件1.txt: 归档目录或者文稿中有，包里没有'],
  [
    'an attachment that was put in',
    (files) => Object.assign(files, { 'attachments/附件3.txt': strToU8('') }),
    'attachments/附件3.txt: 台账里没有这个文件',
  ],
  ['one bit of a picture', (files) => flipped(pictureIn(files), 0)(files), '.png: 不是台账所记的那一份'],
  ['a picture that is gone', (files) => delete files[pictureIn(files)], '.png: 归档目录或者文稿中有，包里没有'],
  ['a picture that was put in', (files) => Object.assign(files, { 'pictures/1.png': strToU8('') }), 'pictures/1.png: 台账里没有这个文件'],
  [
    'the title in the metadata',
    edit(METADATA, (it: { title: string }) => Object.assign(it, { title: '' })),
    'metadata.json: “title”与台账不一致',
  ],
  [
    'the copies of a use of a seal in the metadata',
    edit(METADATA, (it: { seal_uses: [{ copies: number }] }) => Object.assign(it.seal_uses[0], { copies: 5 })),
    'metadata.json: “seal_uses”与台账不一致',
  ],
  ['the words of a row', rows(noted('改过')), 'ledger.json: 台账第 4 行内容与哈希不符'],
  ['a row taken out', rows((all) => all.splice(2, 1)), 'ledger.json: 台账缺第 3 行'],
  ['three rows taken out', rows((all) => all.splice(2, 3)), 'ledger.json: 台账缺第 3–5 行'],
  ['two rows in each other’s place', rows((all) => all.splice(2, 2, ...all.slice(2, 4).reverse())), 'ledger.json: 台账第 3 行次序不对'],
  ['a row put in', rows((all) => all.splice(2, 0, { ...(all[2] as ExtractRow) })), 'ledger.json: 台账第 3 行出现了不止一次'],
  ['the last row taken off', rows((all) => all.pop()), '：记录被截短、接长或整体改写过'],
  [
    'a row put at the end, well linked',
    rows((all, { government, matter }) => {
      const last = all.at(-1) as ExtractRow;
      const next = { ...last, version: last.version + 1, prev_hash: last.hash };
      all.push({ ...next, hash: rowHash(last.hash, { government, matter, ...next }) });
    }),
    '：记录被截短、接长或整体改写过',
  ],
  [
    'a ledger rewritten and linked anew',
    rows((all, { government, matter }) => {
      noted('改过')(all);
      for (const [i, row] of all.entries()) {
        const prev_hash = all[i - 1]?.hash ?? '';
        Object.assign(row, { prev_hash, hash: rowHash(prev_hash, { government, matter, ...row }) });
      }
    }),
    'ledger.json: 签名根不覆盖台账末行',
  ],
  ['the ledger of another matter', rows((_, extract) => Object.assign(extract, { matter: 'another' })), 'ledger.json: 台账第 1–'],
  ['the day of the root', rows((_, { root }) => Object.assign(root, { at: '2020-01-01T00:00:00+08:00' })), '的签名根内容与哈希不符'],
  ['the signature of the root', rows((_, { root }) => Object.assign(root, { signature: 'AAAA' })), '的签名根签名不符'],
  ['the way up to the root', rows((_, extract) => Object.assign(extract, { proof: [] })), 'ledger.json: 签名根不覆盖台账末行'],
  [
    'the copies of a use of a seal by an application',
    rows((_, { seal_uses }) => Object.assign(seal_uses[0]?.row.event as object, { copies: 1 })),
    'ledger.json: 第 1 次用印的记录（申请 ',
  ],
  ['a use of a seal left out', rows((_, extract) => Object.assign(extract, { seal_uses: [] })), 'metadata.json: “seal_uses”与台账不一致'],
  ['no ledger', (files) => delete files[LEDGER], 'ledger.json: 台账缺失、读不出'],
  ['a ledger that is none', (files) => Object.assign(files, { [LEDGER]: strToU8('{"rows":[{}]}') }), 'ledger.json: 台账缺失、读不出'],
  ['no metadata', (files) => delete files[METADATA], 'metadata.json: 文件缺失'],
];

describe('a package is found out, and the sentence names the place', () => {
  test('is whole as the office gave it out, and names its seals', () => {
    const { problems, facts, keys } = checkPackage(bytes, [own]);
    expect([problems, keys]).toEqual([[], [own]]);
    const hash = paper.content.hash;
    expect(facts?.seal_uses).toMatchObject([
      { application: paper.id, seal: '示例区政府印章', file_hash: hash, copies: 4, post: 'office-clerk', at: '2025-11-20T09:00:00+08:00' },
      { application: application.id, seal: '示例区政府印章', file_hash: hash, copies: 12, post: 'office-clerk' },
    ]);
  });

  test.each(places)('%s', (_, change, sentence) => {
    expect(said(tampered(change))).toContainEqual(expect.stringContaining(sentence));
  });

  test.each(places.filter(([, , sentence]) => !sentence.includes('校验和')))(
    '%s, with a list of checksums that fits',
    (_, change, sentence) => {
      expect(said(forged(change))).toContainEqual(expect.stringContaining(sentence));
      expect(said(forged(change), own)).toContainEqual(
        expect.stringContaining(`signature.json: 不是用给定的公钥签名的，签名公钥的 SM3 是 ${foreign.id}`),
      );
    },
  );

  test('one bit of the paper, with a list that fits: by whoever signed the list', () => {
    const sentences = said(forged(flipped('paper/paper.pdf', 2)));
    expect(sentences).toEqual([expect.stringContaining('signature.json: 清单与台账不是同一把密钥签名的')]);
    expect(sentences[0]).toContain(foreign.id);
  });

  test('the manifest: a line taken out, a line put in, a line changed, another signature', () => {
    const list = (change: (lines: string[]) => unknown): Change => {
      return (files) => {
        const lines = strFromU8(files[CHECKSUMS] ?? new Uint8Array())
          .trimEnd()
          .split('\n');
        change(lines);
        files[CHECKSUMS] = strToU8(`${lines.join('\n')}\n`);
      };
    };
    const signed = 'checksums.sm3: 校验清单不是签名时的那一份';
    expect(said(tampered(list((lines) => lines.shift())))).toEqual(['attachments/附件1.txt: 不在校验清单中，是后加的文件', signed]);
    expect(said(tampered(list((lines) => lines.push(`${'0'.repeat(64)}  x.txt`))))).toEqual(['x.txt: 文件缺失', signed]);
    expect(said(tampered(list((lines) => lines.splice(0, 1, `${'0'.repeat(64)}  attachments/附件1.txt`))))).toEqual([
      'attachments/附件1.txt: 内容与校验和不符，文件被改动过',
      signed,
    ]);
    expect(said(tampered(list((lines) => lines.reverse())))).toEqual([signed]);
    expect(said(tampered(edit(SIGNATURE, (it: object) => Object.assign(it, { signature: 'AAAA' }))))).toEqual([
      'signature.json: 清单的签名不符',
    ]);
  });

  test('a file put in beside the others, and a second one by the same name', () => {
    expect(said(tampered((files) => Object.assign(files, { 'more.txt': strToU8('') })))).toEqual([
      'more.txt: 不在校验清单中，是后加的文件',
    ]);
    // Two entries by one name: no writer of ZIPs makes them, so the name of another one is overwritten, in both places where it stands.
    const doubled = Buffer.from(zipSync({ ...unzipSync(bytes), 'paper/paper.pdg': strToU8('another') }));
    for (let at = doubled.indexOf('paper.pdg'); at >= 0; at = doubled.indexOf('paper.pdg', at)) doubled.write('paper.pdf', at);
    expect(said(doubled)).toContain('paper/paper.pdf: 包里不止一个这个名字的文件');
  });

  test('a package made by somebody else from beginning to end agrees with itself, and is found out by the key', () => {
    const other = forged(
      edit(LEDGER, (extract: Writable<LedgerExtract>) => {
        for (const cover of [extract, ...extract.seal_uses] as Writable<LedgerExtract>[]) {
          cover.public_key = foreign.publicKey;
          Object.assign(cover.root, { key_id: foreign.id });
        }
      }),
    );
    expect(checkPackage(other).keys).toEqual([foreign.id]);
    expect(said(other, own)).toContainEqual(
      expect.stringContaining(`ledger.json: 不是用给定的公钥签名的，签名公钥的 SM3 是 ${foreign.id}`),
    );
    expect(said(bytes, own, foreign.id)).toEqual([]);
  });
});
