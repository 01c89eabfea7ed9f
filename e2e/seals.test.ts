import { expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { inDatabase } from './support/database.ts';
import { PHONE } from './support/desk.ts';
import { fill } from './support/fields.ts';
import { act, begin, beginOther, dialog, goTo, openFromList, reasonAgainst, send } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { expectProven } from './support/proof.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const TITLE = '关于做好今冬明春困难群众走访慰问工作的通知';
const CUSTODIAN = '区政府办公室印鉴管理员';
const SEAL = '钟楼区人民政府印章（演示）';

test('[I-6] a signed paper waits for its seal; the custodian uses it on what was signed, and it stands in the register', async () => {
  const head = await office.at('区长');
  await openFromList(head, '待办', TITLE);
  await act(head, '签发', '印发。');
  expect(await reasonAgainst(head, '用印')).toMatch(/由区政府办公室印鉴管理员保管/);
  const custodian = await office.at(CUSTODIAN);
  await goTo(custodian, '用印');
  await custodian.getByRole('main').getByRole('link', { name: TITLE }).click();
  await custodian.getByText('已签发，尚未用印').waitFor();
  await shot(custodian, 'seals-1-waiting');
  await begin(custodian, '用印');
  await dialog(custodian).getByText(SEAL).waitFor();
  await fill(dialog(custodian), '份数', '5');
  await expectAccessible(custodian, 'using a seal');
  await shot(custodian, 'seals-2-use');
  await send(custodian, '用印');
  await custodian.getByText('已签发，尚未用印').waitFor({ state: 'hidden' });
  await goTo(custodian, '用印');
  await custodian.getByRole('tab', { name: '用印登记' }).click();
  const row = custodian.getByRole('row').filter({ hasText: TITLE }).filter({ hasText: SEAL });
  await row.getByText('5', { exact: true }).waitFor();
  await shot(custodian, 'seals-3-register');
  const [use] = await inDatabase(office.product().data, (db) =>
    db
      .selectFrom('seal_uses as u')
      .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 'u.government').onRef('s.matter', '=', 'u.matter'))
      .select(['u.file_hash', 'u.copies', 's.state'])
      .where('u.government', '=', 'zhonglou')
      .execute(),
  );
  expect(use).toMatchObject({ copies: 5, state: { content: { hash: use?.file_hash } } });
});

test('at the phone the office reads registers of uses and seals as cards', async () => {
  const clerk = await office.at('区政府办公室文书', PHONE);
  const { url } = office.product();
  for (const part of ['waiting', 'uses', 'seals']) {
    await clerk.goto(`${url}/seals?part=${part}`);
    await clerk.getByRole('heading', { level: 1, name: '用印' }).waitFor();
    // The text is silent on who approves: the page says so, and names the practice of the office.
    await clerk.getByText('本机关的工作规则没有写用印由谁审批').waitFor();
    await clerk.getByText(/按本机关惯例审批.*带离用印的批准/).waitFor();
    if (part !== 'waiting') await clerk.getByText(SEAL).first().waitFor();
    await expectAccessible(clerk, `seals ${part}`);
    await shot(clerk, `seals-4-phone-${part}`);
  }
});

test('[S-22] the number of a terminated paper stays in the register and on the page, with who made it void and why', async () => {
  const director = await office.at('区政府办公室主任');
  await goTo(director, '公文');
  await director.goto(`${office.product().url}/matters/sample-notice-signing`);
  await beginOther(director, '终止');
  await fill(dialog(director), '理由', '与上级文件重复。');
  await send(director, '终止');
  await director.getByRole('heading', { name: '作废文号' }).waitFor();
  await director.getByText('与上级文件重复。').first().waitFor();
  await goTo(director, '文号登记');
  const row = director.getByRole('row').filter({ hasText: TITLE });
  await row.getByText('作废', { exact: true }).waitFor();
  await row.getByText(/事项终止 · 与上级文件重复。$/).waitFor();
  await expectAccessible(director, 'numbers');
  await shot(director, 'seals-5-numbers');
  await expectProven(office.product().data);
});
