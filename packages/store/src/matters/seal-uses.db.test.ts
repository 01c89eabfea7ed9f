import type { Matter, Seal } from '@guiju/kernel';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { connect } from '../database/connect.ts';
import type { Store } from '../store.ts';
import { at, NOW, openTestStore, outgoing, stepsIn } from '../testing/index.ts';

const seal: Seal = {
  id: 'gov-seal',
  name: '示例区政府印章',
  organ: 'gov',
  kind: 'official',
  custodians: ['office-clerk'],
  stand_ins: [],
  from: '2025-01-01',
};

let store: Store;
let url = '';
/** Signed before any seal was registered. */
let early: Matter;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store, url } = await openTestStore(['shili']));
  steps = stepsIn(store);
  early = await signed();
  await store.registerSeal('shili', at('director'), seal);
});

const signed = async (): Promise<Matter> => {
  const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
  const reviewed = await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director');
  return steps.act(reviewed, 'head');
};

const use = (file: string, copies = 3) => ({ type: 'use_seal', seal: 'gov-seal', file, copies }) as const;

const waiting = async (post: string): Promise<readonly string[]> =>
  (await store.papersToSeal('shili', at(post))).map(({ matter }) => matter);

test('[I-6] a signed paper waits for its seal, is sealed by the custodian, and stands in the register with hash and copies', async () => {
  const paper = await signed();
  expect((await waiting('office-clerk')).toSorted()).toEqual([early.id, paper.id].toSorted());
  expect(await waiting('civil-clerk')).toEqual([]);
  expect(await store.isSealed('shili', paper.id, paper.content.hash)).toBe(false);
  expect(await steps.give(at('director'), paper, use(paper.content.hash))).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'seal_not_kept_by_you' }],
  });
  await steps.done(at('office-clerk'), paper, use(paper.content.hash));
  expect(await waiting('office-clerk')).not.toContain(paper.id);
  expect(await store.isSealed('shili', paper.id, paper.content.hash)).toBe(true);
  expect(await store.isSealed('shili', paper.id, 'another')).toBe(false);
  const [entry] = await store.sealUses('shili', at('office-clerk'), { seal: 'gov-seal', from: '2025-11-20', to: '2025-11-20' });
  expect(entry).toMatchObject({ matter: paper.id, paper: paper.id, file_hash: paper.content.hash, copies: 3, post: 'office-clerk', n: 1 });
  expect(await store.sealUses('shili', at('head'), { to: '2025-11-19' })).toEqual([]);
  expect(await store.sealUses('shili', at('civil-clerk'), {})).toEqual([]);
});

test('[S-12] an application seals the linked paper as it was signed, and replay comes to the same', async () => {
  const paper = await signed();
  const facts = { seal: 'government', for_issued_paper: true, offsite: false, on_platform: true };
  const drafted = await steps.draft(at('edu-clerk'), 'seal-use', 'edu', facts, {}, '关于用印的申请');
  const submitted = await steps.done(at('edu-clerk'), drafted, [{ type: 'submit' }, { type: 'link', matter: paper.id, as: '公文' }]);
  expect(await steps.give(at('office-clerk'), submitted, use(submitted.content.hash))).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'file_not_approved' }],
  });
  const used = await steps.done(at('office-clerk'), submitted, use(paper.content.hash, 12));
  expect(used.seal_uses).toMatchObject([{ copies: 12, file: { hash: paper.content.hash, matter: paper.id, name: paper.number?.text } }]);
  expect(await store.isSealed('shili', paper.id, paper.content.hash)).toBe(true);
  await steps.done(at('director'), paper, { type: 'terminate', reason: '不再印发' });
  expect(await steps.give(at('office-clerk'), used, use(paper.content.hash))).toMatchObject({ findings: [{ code: 'paper_number_void' }] });
  expect((await store.replay('shili'))[0]?.problems).toEqual([]);
  expect((await store.ledgerVerify('shili'))[0]?.problems).toEqual([]);
});

test('what was entered stays: the register of uses refuses changes', async () => {
  const db = connect(url);
  await expect(sql`update seal_uses set copies = 1`.execute(db)).rejects.toThrow(/append-only/);
  await db.destroy();
});

test('a seal is registered with an organ and posts that exist, and again with a stand-in', async () => {
  const wrong = await store.registerSeal('shili', at('director'), {
    ...seal,
    id: 'x',
    organ: 'nowhere',
    custodians: ['nobody'],
    to: '2024-01-01',
  });
  expect(wrong).toMatchObject({ outcome: 'refused' });
  expect(wrong.outcome === 'refused' ? wrong.problems.map(({ field }) => field) : []).toEqual(['organ', 'custodians', 'to']);
  const stand_ins = [{ post: 'director', from: '2025-11-20', to: '2025-11-21', reason: '休假' }];
  await store.registerSeal('shili', at('director'), { ...seal, stand_ins });
  const paper = await signed();
  await steps.done(at('director'), paper, use(paper.content.hash), NOW);
  expect((await store.office('shili')).directory.seals).toEqual([{ ...seal, stand_ins }]);
});
