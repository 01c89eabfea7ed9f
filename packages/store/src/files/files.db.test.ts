import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../database/connect.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, stepsIn } from '../testing/index.ts';

let store: Store;
let url = '';
beforeAll(async () => {
  ({ store, url } = await openTestStore(['shili', 'lizi']));
});

const bytes = Buffer.from([0, 1, 2, 255]);
const upload = (by: string, name = '附件.bin') => store.saveFile('shili', { name, media_type: 'application/octet-stream', bytes, by });

describe('a file', () => {
  test('is kept once under the SM3 of its bytes, with everybody who brought it', async () => {
    const first = await upload('edu-clerk');
    const second = await upload('civil-clerk', '另一个名字.bin');
    expect(first).toEqual({ name: '附件.bin', hash: sm3(bytes), size: 4, media_type: 'application/octet-stream' });
    expect(second.hash).toBe(first.hash);
    const read = await store.readFile('shili', first.hash);
    expect(read).toMatchObject({ uploaded_by: ['civil-clerk', 'edu-clerk'], matters: [], size: 4 });
    expect(Buffer.from(read?.bytes ?? [])).toEqual(bytes);
    expect(await store.readFile('lizi', first.hash)).toBeNull();
  });

  test('belongs to the matters that carry it, and whoever may see one of them may read it', async () => {
    const attachment = await upload('edu-clerk');
    const content = { title: '带附件的通知', text: '', attachments: [attachment] };
    const id = randomUUID();
    await stepsIn(store).done(at('edu-clerk'), null, [
      { type: 'draft', id, kind: 'issuance', unit: 'edu' },
      { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
    ]);
    const read = await store.readFile('shili', attachment.hash);
    expect(read?.matters).toEqual([id]);
    expect(await store.maySeeAny('shili', at('edu-head'), read?.matters ?? [])).toBe(true);
    expect(await store.maySeeAny('shili', at('civil-head'), read?.matters ?? [])).toBe(false);
  });

  test('whose bytes were changed is not handed out', async () => {
    const { hash } = await store.saveFile('shili', { name: 'x', media_type: 'text/plain', bytes: Buffer.from('x'), by: 'edu-clerk' });
    const owner = connect(url);
    await sql.raw(`alter table files disable trigger user; update files set bytes = 'y' where hash = '${hash}'`).execute(owner);
    await owner.destroy();
    await expect(store.readFile('shili', hash)).rejects.toThrow(/no longer/);
  });
});
