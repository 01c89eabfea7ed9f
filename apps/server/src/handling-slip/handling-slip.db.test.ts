import type { MatterView } from '@guiju/contract';
import { expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';
import { handlingSlipOf } from './slip-of.ts';

const server = await openServer();
const clerk = await server.signIn('clerk');
const director = await server.signIn('director');
const deputy = await server.signIn('deputy');

const give = async (client: Client, { matter }: MatterView, command: object): Promise<MatterView> => {
  const answer = await client.post<MatterView>(`/matters/${matter.id}/commands`, {
    ...{ command_id: crypto.randomUUID(), expected_version: matter.version, command },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  return answer.json;
};

const openSeat = ({ matter }: MatterView): string =>
  matter.stages.flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats)).find(({ state }) => state === 'open')?.id ?? '';

const slipOf = async (id: string, history: boolean) => {
  const viewer = { person: 'p-clerk', post: 'dept-clerk' };
  const viewed = await server.store.view('anytown', viewer, id);
  if (viewed === null) throw new Error('not seen');
  const ledger = await server.store.ledgerOf('anytown', viewer, id);
  return handlingSlipOf(viewed, history ? (ledger?.rows.map(({ event }) => event) ?? null) : null);
};

test('[I-4] says who gave each opinion, in whose place, and what was taken back only with the history', async () => {
  const content = { title: '关于演示外出的请示', text: '因公外出一天。', attachments: [] };
  const drafted = await clerk.post<MatterView>('/matters', {
    ...{ command_id: crypto.randomUUID(), kind: 'leave', content, facts: { written: true } },
  });
  const submitted = await give(clerk, drafted.json, { type: 'submit' });
  const seat = openSeat(submitted);
  const acted = await give(director, submitted, { type: 'act', seat, verdict: 'agree', opinion: '同意。' });
  const back = await give(director, acted, { type: 'withdraw', seat, reason: '日期有误' });
  const delegation = { post: 'head', to: 'p-deputy', from: '2025-11-20', to_day: '2025-11-21', reason: '外出' };
  await server.store.delegate('anytown', { person: 'p-head', post: 'head' }, delegation);
  const again = await give(director, back, { type: 'act', seat: openSeat(back), verdict: 'agree', opinion: '日期已核。' });
  const { matter } = await give(deputy, again, { type: 'act', seat: openSeat(again), verdict: 'agree', opinion: '' });

  const plain = await slipOf(matter.id, false);
  expect(plain).toMatchObject({
    ...{ organ: '某县人民政府', form: '文件处理单', title: content.title, sender: '演示局', submitted: '2025年11月20日 09:00' },
    ...{ history: null, archive: null, limits: [{ act: '审核', due: '2025年11月25日', article: '第三条' }] },
  });
  expect(plain.opinions).toEqual([
    {
      ...{ act: '审核 同意', opinion: '日期已核。', post: '办公室主任', name: '演示办公室主任', on_behalf_of: null },
      ...{ at: '2025年11月20日 09:00', withdrawn: null },
    },
    {
      ...{ act: '批准 同意', opinion: '', post: '副县长', name: '演示副县长', on_behalf_of: '县长' },
      ...{ at: '2025年11月20日 09:00', withdrawn: null },
    },
  ]);
  const whole = await slipOf(matter.id, true);
  const use = { seal: 's', seal_name: '县政府印章', file: { hash: 'h', name: '协议', matter: null }, copies: 3, offsite: true, note: '' };
  const viewed = await server.store.view('anytown', { person: 'p-clerk', post: 'dept-clerk' }, matter.id);
  if (viewed === null) throw new Error('not seen');
  const sealed = {
    ...viewed,
    matter: { ...viewed.matter, seal_uses: [{ ...use, at: matter.submission?.at ?? '', actor: matter.submitter }] },
  };
  expect(handlingSlipOf(sealed, null).opinions.at(-1)).toMatchObject({
    ...{ act: '用印', opinion: '县政府印章，协议，3 份，异地用印', post: '演示局文员', at: '2025年11月20日 09:00' },
  });
  expect(whole.opinions.map(({ opinion, withdrawn }) => [opinion, withdrawn])).toEqual([
    ['同意。', '2025年11月20日 09:00撤回：日期有误'],
    ['日期已核。', null],
    ['', null],
  ]);
  expect(whole.history?.map(({ what, text }) => `${what} ${text}`)).toContain('撤回了办理意见 日期有误');
  expect(whole.history?.filter(({ what }) => what === '到达办理节点')).toEqual([]);
});
