import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documentXml, docxOf } from '../apps/server/src/files/zip.fixture.ts';
import { PHONE } from './support/desk.ts';
import { choose, fill, pick, press } from './support/fields.ts';
import {
  act,
  begin,
  beginOther,
  dialog,
  giveNotice,
  goTo,
  judge,
  openFromList,
  reasonAgainst,
  send,
  slip,
  transfer,
} from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { expectProven } from './support/proof.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const TITLE = '关于演示小学校门前增设候车区的请示';
const TODO = '待办';

const say = async (page: Page, text: string): Promise<void> => {
  await beginOther(page, '留言');
  await fill(dialog(page), '留言（正在办理的人都会看到）', text);
  await send(page, '留言');
};

test('[zhonglou-28.5] a clerk files a request, is told while filling in what is wrong, and mends it', async () => {
  const page = await office.at('区教育局文书');
  await goTo(page, '新建收文');
  await fill(page, '标题', TITLE);
  const file = docxOf(documentXml(['演示小学门前需要增设候车区。', '当否，请批示。']));
  const chooser = page.waitForEvent('filechooser');
  await press(page, '添加附件');
  await (await chooser).setFiles({ name: '请示正文.docx', mimeType: 'application/octet-stream', buffer: file });
  await page.getByText('文件里的文字').click();
  await press(page, '用作正文');
  const last = page.getByLabel('正文第 2 段', { exact: true });
  await last.waitFor();
  expect(await last.inputValue()).toBe('当否，请批示。');

  await press(page, '采用 文种 请示');
  await choose(page, '来文方向', '下级');
  await fill(page, '主送机关数', '1');
  await fill(page, '事项数', '2');
  await fill(page, '涉及其他部门数', '0');
  for (const fact of ['直接报送领导个人', '越级行文', '拟提请党委会议或联合行文']) await pick(page, fact, '否');

  const live = page.getByRole('complementary', { name: '规则怎么看' });
  const fault = live.getByText('每份请示只写一件事');
  await fault.waitFor();
  await press(page, '提交');
  await page.getByRole('alert').filter({ hasText: '每份请示只写一件事' }).first().waitFor();
  await shot(page, 'request-1-refused');
  await fill(page, '事项数', '1');
  await fault.waitFor({ state: 'hidden' });
  await press(page, '提交');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await slip(page).getByRole('listitem').filter({ hasText: '拟办' }).first().waitFor();
  await shot(page, 'request-2-filed');
});

test('the office judges what the rules leave to it, and proposes who handles, who cooperates, and that the head is asked', async () => {
  const page = await office.at('区政府办公室文书');
  await openFromList(page, TODO, TITLE);
  await judge(page, '公文合乎党政机关公文处理条例', '格式无误。');
  await judge(page, '行文', '确有必要。');
  await begin(page, '提出拟办意见');
  const form = dialog(page);
  await fill(form, '意见', '拟请区住建局主办，区财政局、区商务局协办。');
  await choose(form, '办理类别', '需与其他部门会商');
  await pick(form, '交办方式', '政府批办');
  await pick(form, '重要', '否');
  await choose(form, '主办部门', '区住建局');
  await choose(form, '协办部门', '区财政局', '区商务局');
  await press(form, '添加一位领导');
  await choose(form, '谁', '区长 演示');
  await fill(form, '理由', '涉及学生安全，请区长批示。');
  await shot(page, 'request-3-proposal');
  await press(form, '提出拟办意见');
  await shot(page, 'request-3-course');
  await send(page, '确认调整并提交');
  await shot(page, 'request-4-proposed');
});

test('the head approves on the phone, and the deputy asks another deputy beside', async () => {
  const phone = await office.at('区长', PHONE);
  await phone.getByRole('main').getByRole('link', { name: TITLE }).click();
  await phone.getByRole('tab', { name: '文', exact: true }).click();
  await phone.getByRole('img', { name: '第 1 页，共 1 页' }).waitFor();
  await phone.getByText('文字', { exact: true }).click();
  await phone.getByText('当否，请批示。', { exact: true }).waitFor();
  await phone.getByRole('tab', { name: '流程' }).click();
  await shot(phone, 'request-5-head');
  await act(phone, '批准', '同意，务必赶在开学前完成。');

  const deputy = await office.at('副区长（城建交通）');
  await openFromList(deputy, TODO, TITLE);
  await beginOther(deputy, '加签');
  await choose(dialog(deputy), '加签给', '常务副区长');
  await pick(dialog(deputy), '加在', '与我并列');
  await fill(dialog(deputy), '理由', '涉及经费。');
  await send(deputy, '加签');
  await act(deputy, '批准', '请住建局抓紧。');
  const beside = await office.at('常务副区长');
  await openFromList(beside, TODO, TITLE);
  await act(beside, '批准', '经费从紧。');
  await slip(beside).getByText('请住建局抓紧。').waitFor();
});

test('[S-10] takes an opinion back within a parallel stage; what was written stays', async () => {
  const page = await office.at('区财政局局长');
  await openFromList(page, TODO, TITLE);
  await act(page, '反馈意见', '经费可从年度预算列支。');
  await press(page, '撤回');
  await fill(dialog(page), '理由', '金额需再核。');
  await send(page, '撤回');
  await slip(page).getByText('经费可从年度预算列支。').waitFor();
  await slip(page)
    .getByText(/已撤回.*金额需再核/)
    .waitFor();
  await act(page, '反馈意见', '经费不超过二十万元的可列支。');
});

test('[S-8] returns from a parallel stage; opinions given in it stay, and it comes straight back', async () => {
  const page = await office.at('区商务局局长');
  await openFromList(page, TODO, TITLE);
  await begin(page, '退回');
  await fill(dialog(page), '理由', '请写明占用商户门前的时段。');
  await pick(dialog(page), '改好以后', '直接回到我这里');
  await send(page, '退回');

  const clerk = await office.at('区教育局文书');
  await openFromList(clerk, '我发起的', TITLE);
  await clerk.getByText('请写明占用商户门前的时段。').first().waitFor();
  await say(clerk, '时段为每日七时至八时。');
  await press(clerk, '提交');
  await slip(clerk).getByText('经费不超过二十万元的可列支。').waitFor();
  await shot(clerk, 'request-6-again');
});

test('[S-13] hands a seat of a parallel stage to a colleague, who answers', async () => {
  const page = await office.at('区商务局局长');
  await openFromList(page, TODO, TITLE, '时段为每日七时至八时。');
  await transfer(page, '区商务局文书', '由文书核实后答复。');
  const clerk = await office.at('区商务局文书');
  await openFromList(clerk, TODO, TITLE);
  await act(clerk, '反馈意见', '时段合适，已告知商户。');
  await slip(clerk)
    .getByText(/转给 区商务局文书.*由文书核实后答复。/)
    .waitFor();
  // The return opened a new round, in which everybody is asked again.
  const finance = await office.at('区财政局局长');
  await openFromList(finance, TODO, TITLE, '时段合适，已告知商户。');
  await act(finance, '反馈意见', '意见同前。');
});

test('[zhonglou-29.9] the lead department sees its limit with the days not counted, and asks for what is missing', async () => {
  const page = await office.at('区住建局局长');
  await openFromList(page, TODO, TITLE);
  const open = slip(page).getByRole('listitem').filter({ hasText: '承办' });
  await open.getByRole('button', { name: /个工作日/ }).click();
  const count = page.getByRole('tooltip').filter({ hasText: '时限怎样计算' });
  await count.getByText(/^7 ?个工作日/).waitFor();
  await count
    .getByText(/\(周六\) 周末/)
    .first()
    .waitFor();
  await shot(page, 'request-7-limit');
  await page.keyboard.press('Escape');
  await beginOther(page, '要求补正');
  await fill(dialog(page), '第 1', '候车区平面图');
  await fill(dialog(page), '理由', '没有平面图不能施工。');
  await send(page, '要求补正');

  const clerk = await office.at('区教育局文书');
  await openFromList(clerk, '我发起的', TITLE);
  await clerk.getByRole('alert').getByText('候车区平面图').waitFor();
  await say(clerk, '平面图已送住建局。');
  await press(clerk, '提交');
  await slip(clerk).getByText('时段合适，已告知商户。').waitFor();
});

test('[S-17] circulates without holding anything up, [S-18] urges once a day, and the office closes', async () => {
  const page = await office.at('区政府办公室文书');
  await openFromList(page, '已办', TITLE, '平面图已送住建局。');
  await beginOther(page, '传阅');
  await choose(dialog(page), '送给谁阅', '副区长（商务文旅）');
  await fill(dialog(page), '附言（可不填）', '请阅知。');
  await send(page, '传阅');
  const reader = await office.at('副区长（商务文旅）');
  await openFromList(reader, '待阅', TITLE);
  await begin(reader, '确认已阅');
  await fill(dialog(reader), '阅后意见（可不填）', '请同步告知周边商户。');
  await send(reader, '确认已阅');

  const clerk = await office.at('区教育局文书');
  await openFromList(clerk, '我发起的', TITLE);
  await clerk.getByRole('heading', { name: '传阅（已阅 1 / 1）' }).waitFor();
  await beginOther(clerk, '催办');
  await send(clerk, '催办');
  await slip(clerk).getByText('已催办 1 次').waitFor();
  expect(await reasonAgainst(clerk, '催办')).toContain('24');

  const lead = await office.at('区住建局局长');
  await openFromList(lead, TODO, TITLE, '已催办 1 次');
  await lead.getByRole('region', { name: '流程与意见' }).getByText('请同步告知周边商户。').waitFor();
  await act(lead, '承办完毕', '候车区已划定，下周启用。');
  await openFromList(page, '已办', TITLE, '候车区已划定，下周启用。');
  await giveNotice(page, '当面告知区教育局，并送办理结果。');
  await begin(page, '办结');
  await send(page, '办结');
  await page.getByText('已办结').first().waitFor();
});

test('[I-4] every tab tells the whole story afterwards', async () => {
  const page = await office.at('区教育局文书');
  await openFromList(page, '我发起的', TITLE);
  for (const said of [
    '拟请区住建局主办，区财政局、区商务局协办。',
    '同意，务必赶在开学前完成。',
    '请住建局抓紧。',
    '经费从紧。',
    '经费可从年度预算列支。',
    '经费不超过二十万元的可列支。',
    '时段合适，已告知商户。',
    '候车区已划定，下周启用。',
  ])
    await slip(page).getByText(said).first().waitFor();
  for (const said of ['请写明占用商户门前的时段。', '时段为每日七时至八时。', '没有平面图不能施工。', '请同步告知周边商户。'])
    await page.getByText(said).first().waitFor();
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  await tab('依据');
  await page.getByRole('heading', { name: '为什么这样办' }).waitFor();
  await tab('时限');
  await page
    .getByRole('tabpanel', { name: '时限' })
    .getByRole('button', { name: /^承办.*不再计时$/ })
    .waitFor();
  await tab('检查');
  await shot(page, 'request-8-checks');
  await tab('台账');
  await page.getByText('链条完整，已核对').first().waitFor();
  await shot(page, 'request-9-ledger');
  await expectProven(office.product().data);
});
