import { readFileSync } from 'node:fs';
import { checkPackage } from '@guiju/store';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { PHONE } from './support/desk.ts';
import { fill } from './support/fields.ts';
import { begin, dialog, goTo, send } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { expectProven } from './support/proof.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const TITLE = '关于演示二街道便民服务中心调整开放时间的报告';
const TERMINATED = '关于借用会议场地的请示';
const CLERK = '区政府办公室文书';

test('what was closed or terminated waits for the archive; once archived it takes its number, changes no more, and leaves as a package that holds', async () => {
  const clerk = await office.at(CLERK);
  await clerk.getByRole('link', { name: /^待归档\s*2/ }).waitFor();
  await goTo(clerk, '待归档');
  await expectAccessible(clerk, 'what waits for the archive');
  await shot(clerk, 'archive-1-due');
  await clerk.getByRole('main').getByRole('link', { name: TITLE }).click();
  await begin(clerk, '归档');
  await dialog(clerk).getByRole('radio', { name: '30年' }).check({ force: true });
  await fill(dialog(clerk), '类别（机构或问题）', '综合');
  await expectAccessible(clerk, 'archiving');
  await shot(clerk, 'archive-2-dialog');
  await send(clerk, '归档');
  await clerk.getByText(/Z001-WS·\d{4}-D30-综合-0001/).waitFor();
  await clerk.getByText('此件现在不需要您办理').waitFor();
  await shot(clerk, 'archive-3-archived');
  const [download] = await Promise.all([clerk.waitForEvent('download'), clerk.getByRole('link', { name: '导出归档包' }).click()]);
  const checked = checkPackage(readFileSync(await download.path()));
  expect(checked).toMatchObject({ problems: [], facts: { title: TITLE, retention: 'thirty_years' } });
  await goTo(clerk, '待归档');
  await clerk.getByRole('row').filter({ hasText: TERMINATED }).getByText('已终止').waitFor();
  const known = (await clerk.getByRole('region', { name: '签名公钥（SM3）' }).locator('code').textContent()) ?? '';
  expect(checked.keys).toEqual([known]);
  await clerk.getByRole('main').getByRole('link', { name: TERMINATED }).click();
  await begin(clerk, '归档');
  await dialog(clerk).getByRole('radio', { name: '10年' }).check({ force: true });
  await send(clerk, '归档');
  await clerk.getByText(/-D10-区商务局-0001/).waitFor();
  const [second] = await Promise.all([clerk.waitForEvent('download'), clerk.getByRole('link', { name: '导出归档包' }).click()]);
  expect(checkPackage(readFileSync(await second.path()), [known])).toMatchObject({ problems: [], facts: { status: 'terminated' } });
  await goTo(clerk, '待归档');
  await clerk.getByText('没有应归档未归档的事项').waitFor();
  await clerk.getByText('已归档', { exact: true }).click();
  await clerk.getByRole('row').filter({ hasText: TITLE }).getByRole('link', { name: '归档包' }).waitFor();
  await shot(clerk, 'archive-4-list');
  await expectProven(office.product().data);
});

test('the slip of a matter and the registers of papers come out as files', async () => {
  const clerk = await office.at(CLERK);
  const { url } = office.product();
  await clerk.goto(`${url}/matters/sample-paper-closed`);
  await clerk.getByRole('button', { name: '处理单 PDF' }).click();
  const slip = await clerk.getByRole('link', { name: '含办理过程和撤回的意见' }).getAttribute('href');
  const pdf = await clerk.request.get(`${url}${slip}`);
  expect([pdf.status(), pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  await goTo(clerk, '公文');
  await clerk.getByRole('button', { name: '收发文登记簿' }).click();
  const year = clerk.getByRole('link', { name: /^\d{4} 年$/ }).first();
  await year.waitFor();
  await expectAccessible(clerk, 'registers');
  const [download] = await Promise.all([clerk.waitForEvent('download'), year.click()]);
  expect(download.suggestedFilename()).toMatch(/^收文登记簿 \d{4}\.xlsx$/);
});

test('at the phone the archive is a list of cards', async () => {
  const clerk = await office.at(CLERK, PHONE);
  await clerk.goto(`${office.product().url}/archive?state=archived`);
  await clerk.getByRole('main').getByRole('link', { name: TITLE }).waitFor();
  await expectAccessible(clerk, 'the archive at the phone');
  await shot(clerk, 'archive-5-phone');
});
