import { fileURLToPath } from 'node:url';
import type { Command, Matter, Seal } from '@guiju/kernel';
import { rulebooksRoot } from '@guiju/rulebook';
import { beforeAll, expect, test } from 'vitest';
import { readOfficeFile } from '../install/office-file.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, stepsIn } from '../testing/index.ts';

const file = fileURLToPath(new URL('../../../../offices/haimen-demo.yaml', import.meta.url));
const custodian = at('seal-custodian');
const clerk = at('edu-clerk');

let store: Store;
let steps: ReturnType<typeof stepsIn>;
let seal: Seal;
beforeAll(async () => {
  ({ store } = await openTestStore([], 10, rulebooksRoot()));
  await store.installOffice({ ...readOfficeFile(file), matters: [] });
  steps = stepsIn(store, 'haimen');
  seal = (await store.office('haimen')).directory.seals?.[0] as Seal;
});

const facts = { seal: 'government', for_issued_paper: false, offsite: false, on_platform: true };
const applied = async (more: object = {}): Promise<Matter> => {
  const draft = await steps.draft(clerk, 'seal-use', 'edu', { ...facts, ...more }, {}, '关于在协议上加盖印章的申请');
  return steps.done(clerk, draft, { type: 'submit' });
};
const approved = async (more: object = {}): Promise<Matter> => steps.act(await steps.act(await applied(more), 'deputy1'), 'head');
const use = ({ content }: Matter, more: Partial<Extract<Command, { type: 'use_seal' }>> = {}): Command => ({
  ...{ type: 'use_seal', seal: seal.id, file: content.hash, copies: 3 },
  ...more,
});
const order = ({ stages }: Matter) => stages.map(({ act, origin }) => [act, origin.by === 'rules' ? origin.provisions[0] : origin.by]);
/** Why a command is refused: the code, or for rules the provision. */
const because = async (actor: ReturnType<typeof at>, matter: Matter, command: Command): Promise<readonly unknown[]> => {
  const answer = await steps.give(actor, matter, command);
  if (answer.outcome !== 'refused') throw new Error(`${command.type}: ${answer.outcome}`);
  return answer.findings.map(({ code, provision }) =>
    code === 'rule' ? provision : provision === undefined ? code : `${code} ${provision}`,
  );
};

test('[haimen-30.1] both seals have a designated custodian, and nobody else records a use', async () => {
  const { seals = [] } = (await store.office('haimen')).directory;
  expect(seals.map(({ organ, custodians }) => [organ, ...custodians])).toEqual([
    ['gov', 'seal-custodian'],
    ['office', 'seal-custodian'],
  ]);
  expect(await store.registerSeal('haimen', at('office-director'), { ...seal, custodians: [] })).toMatchObject({ outcome: 'refused' });
  const matter = await approved();
  for (const post of ['head', 'deputy1', 'edu-clerk'])
    expect(await because(at(post), matter, use(matter))).toEqual(['seal_not_kept_by_you haimen-30.1']);
  await steps.done(custodian, matter, use(matter));
});

test('[haimen-30.3] neither a delegation nor an entrusted absence hands the seal over; only a stand-in recorded by the office, on its days', async () => {
  expect(await because(clerk, await draftKeptByOther(), { type: 'submit' })).toEqual(['haimen-30.3']);
  const matter = await approved();
  const delegation = { post: 'seal-custodian', to: 'office-clerk', from: '2025-11-20', to_day: '2025-11-21', reason: '外出' };
  expect(await store.delegate('haimen', at('office-director'), delegation)).toMatchObject({ outcome: 'entered' });
  expect(await because(at('office-clerk'), matter, use(matter))).toEqual(['seal_not_kept_by_you haimen-30.1']);
  const stand_ins = [{ post: 'office-clerk', from: '2025-11-21', to: '2025-11-21', reason: '保管人外出，办公室指定' }];
  await store.registerSeal('haimen', at('office-director'), { ...seal, stand_ins });
  expect(await because(at('office-clerk'), matter, use(matter))).toEqual(['seal_not_kept_by_you haimen-30.1']);
  const used = await steps.done(at('office-clerk'), matter, use(matter), '2025-11-21T10:00:00+08:00');
  expect(used.seal_uses).toMatchObject([{ actor: at('office-clerk') }]);
  await store.registerSeal('haimen', at('office-director'), seal);
});
const draftKeptByOther = () => steps.draft(clerk, 'seal-use', 'edu', { ...facts, kept_by_other: true }, {}, '关于加盖印章的申请');

test('[haimen-31.1] what was not applied for on the platform is not even submitted', async () => {
  const draft = await steps.draft(clerk, 'seal-use', 'edu', { ...facts, on_platform: false }, {}, '关于加盖印章的申请');
  expect(await because(clerk, draft, { type: 'submit' })).toEqual(['haimen-31.1']);
});

test('[haimen-31.2] one level after the other: no seal before the last has approved', async () => {
  const matter = await applied();
  expect(matter.stages.map(({ state }) => state)).toEqual(['open', 'ahead', 'ahead']);
  const half = await steps.act(matter, 'deputy1');
  expect((await steps.give(custodian, half, use(half))).outcome).not.toBe('accepted');
  expect(await because(at('head'), half, use(half))).toEqual(['seal_not_kept_by_you haimen-30.1']);
});

test('[haimen-31.3] the government’s seal: reviewed by a deputy, signed by the head', async () => {
  const matter = await approved();
  expect(order(matter)).toEqual([
    ['review', 'haimen-31.3'],
    ['sign', 'haimen-31.3'],
    ['seal', 'haimen-31.2'],
  ]);
  expect(await because(custodian, matter, use(matter, { seal: 'office-seal' }))).toEqual(['seal_of_other_organ']);
});

test('[haimen-31.4] the office’s seal: reviewed by a deputy director, signed by the director', async () => {
  const matter = await steps.act(await steps.act(await applied({ seal: 'office' }), 'office-deputy1'), 'office-director');
  expect(order(matter).slice(0, 2)).toEqual([
    ['review', 'haimen-31.4'],
    ['sign', 'haimen-31.4'],
  ]);
  await steps.done(custodian, matter, use(matter, { seal: 'office-seal' }));
});

test('[haimen-31.3] [S-12] a text changed after it was approved is not sealed; nor is any other file', async () => {
  const matter = await approved();
  const { hash: _, ...content } = { ...matter.content, text: '改过的协议' };
  const changed = { ...content, hash: sm3(canonical(content)) };
  expect(await because(clerk, matter, { type: 'edit_content', content: changed })).toEqual(['content_signed']);
  expect(await because(custodian, matter, use(matter, { file: changed.hash }))).toEqual(['file_not_approved']);
  const seat = steps.seatOf(matter, 'seal-custodian');
  const back = await steps.done(custodian, matter, { type: 'return', seat, to: 'submitter', mode: 'straight_back', reason: '协议有误' });
  const again = await steps.done(clerk, back, [{ type: 'edit_content', content: changed }, { type: 'submit' }]);
  // Straight back skips only approvals that still stand: deputy and head must approve the new text first.
  expect(again.stages.find(({ state }) => state === 'open')?.act).toBe('review');
  expect(await because(custodian, again, use(again))).toEqual(['seal_over_changed haimen-31.3']);
});

test('[haimen-32.1] [haimen-32.3] application, file and copies stand together, are on file before closing, and are found again', async () => {
  const matter = await approved();
  expect(await because(custodian, matter, use(matter, { copies: 0 }))).toEqual(['copies_missing']);
  const used = await steps.done(custodian, matter, use(matter, { copies: 7, note: '正本三份、副本四份' }));
  const done = await steps.act(used, 'seal-custodian', 'done');
  const close = { type: 'reach', checkpoint: 'close' } as const;
  const office = at('office-clerk');
  expect(await because(office, done, close)).toContain('haimen-32.1');
  const filed = await steps.done(office, done, [
    { type: 'file_record', item: 'seal_material', note: '底稿、附件和申请单在卷' },
    { type: 'file_record', item: 'archive_entry', note: '用印档案 2025-1' },
  ]);
  const closed = await steps.done(office, filed, close);
  const entry = { matter: matter.id, title: matter.content.title, file_hash: matter.content.hash, copies: 7, post: 'seal-custodian' };
  for (const asked of [{ seal: seal.id }, { from: '2025-11-20', to: '2025-11-20' }, { q: '加盖印章' }, { matter: matter.id }])
    expect(await store.sealUses('haimen', custodian, asked)).toContainEqual(expect.objectContaining(entry));
  const kept = await steps.done(office, closed, { type: 'archive', retention: 'permanent', class: '办公室' });
  expect(kept.seal_uses).toMatchObject([{ copies: 7, file: { hash: matter.content.hash } }]);
});

test('[haimen-33.1] a seal is used nowhere else unless that was applied for', async () => {
  const matter = await approved();
  expect(await because(custodian, matter, use(matter, { offsite: true }))).toEqual(['offsite_not_approved haimen-33.1']);
});

test('[haimen-33.2] use elsewhere needs the approval of the head or the office director, besides that of the use', async () => {
  const asked = await approved({ offsite: true });
  expect(order(asked)[2]).toEqual(['approve', 'haimen-33.2']);
  expect(await because(at('head'), asked, use(asked, { offsite: true }))).toEqual(['seal_not_kept_by_you haimen-30.1']);
  const denied = await steps.act(asked, 'office-director', 'agree', undefined, { facts: { offsite_approved: false } });
  expect(await because(custodian, denied, use(denied, { offsite: true }))).toEqual(['haimen-33.1']);
  const other = await approved({ offsite: true });
  const granted = await steps.act(other, 'office-director', 'agree', undefined, { facts: { offsite_approved: true } });
  const used = await steps.done(custodian, granted, use(granted, { offsite: true, note: '签约现场' }));
  expect(used.seal_uses).toMatchObject([{ offsite: true, note: '签约现场' }]);
});
