import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { measure } from '../packages/gongwen/src/testing/measure.ts';
import { expectAccessible } from './support/axe.ts';
import { inDatabase } from './support/database.ts';
import { choose, fill, pick, press } from './support/fields.ts';
import { act, begin, beginOther, dialog, goTo, openFromList, reasonAgainst, send, slip } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { expectProven } from './support/proof.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const TITLE = '关于提高困难家庭学生助餐标准的通知';
const TODO = '待办';

/** What the office establishes with its review, by the labels of the form. */
const REVIEWS = { 公平竞争审查: '不适用', 保密审核: '通过', 公开属性审核: '通过', 基层减负评估: '通过' };

/** Types the body as somebody at the keyboard does, looks at its pages, and has a comma corrected that is not a Chinese one. */
const write = async (page: Page): Promise<void> => {
  await page.getByLabel('正文第 1 段', { exact: true }).click();
  await page.keyboard.type('一、助餐标准');
  await page.keyboard.press('Enter');
  await page.keyboard.type('自下月起,困难家庭学生助餐标准每日提高二元。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('一、工作要求');
  expect(await page.getByLabel('正文第 3 段的层次').locator('option:checked').textContent()).toBe('二、');
  const side = page.getByRole('radiogroup', { name: '旁边显示' });
  await side.getByText('版面', { exact: true }).click();
  await page.getByRole('img', { name: '第 1 页，共 1 页' }).waitFor();
  await shot(page, 'issuance-0-pages');
  await side.getByText(/^格式检查 \d+$/).click();
  await page.getByRole('button', { name: /^汉字之后的标点用全角/ }).click();
  expect(await page.locator(':focus').inputValue()).toContain('自下月起,');
  await press(page, '一键改正 1 处');
  await page.getByText('已改正 1 处').waitFor();
  expect(await page.getByLabel('正文第 2 段', { exact: true }).inputValue()).toContain('自下月起，');
  await side.getByText('规则怎么看', { exact: true }).click();
};

test('[zhonglou-30.11] a department drafts a paper of the government and sees that the head will sign it', async () => {
  const page = await office.at('区教育局文书');
  await goTo(page, '新建发文');
  await fill(page, '标题', TITLE);
  const recipients = page.getByLabel('主送机关');
  await recipients.fill('各镇人民政府');
  await recipients.press('Enter');
  // Tab goes on and takes nothing from the list that is still open.
  await recipients.press('Tab');
  expect(await page.locator('[data-field="paper.recipients"] .ant-select-selection-item').allInnerTexts()).toEqual(['各镇人民政府']);
  await write(page);
  await press(page, '采用 文种 通知');
  await choose(page, '发文名义', '政府');
  await choose(page, '主送方向', '下级');
  for (const fact of [
    '行政规范性文件',
    '政策性文件',
    '重要文件',
    '部门可自行或联合发文',
    '已有明确规定或部署',
    '仅为分工方案',
    '涉密',
    '涉及经营主体经济活动',
  ])
    await pick(page, fact, '否');
  await pick(page, '有实质内容且确需印发', '是');
  await pick(page, '公开属性', '主动公开');
  const signature = page.getByRole('complementary', { name: '规则怎么看' }).getByRole('listitem').filter({ hasText: /^签发/ });
  await choose(page, '事由', '都不涉及');
  await signature.getByText('副区长（教育民政）').waitFor();
  await choose(page, '事由', '群众切身利益');
  await signature.getByText('副区长（教育民政）').waitFor({ state: 'hidden' });
  await signature.getByRole('button', { name: '看这一条 第三十条' }).first().click();
  await page.getByText('关系发展战略、重大改革和群众切身利益等全局的重要公文由区长签发').first().waitFor();
  await shot(page, 'issuance-1-article');
  await page.keyboard.press('Escape');
  await press(page, '提交');
  await slip(page).getByText('区司法局局长').waitFor();
});

test('[zhonglou-30.1] the reviews are done, one of them by two bodies side by side', async () => {
  const justice = await office.at('区司法局局长');
  await openFromList(justice, TODO, TITLE);
  await beginOther(justice, '加签');
  await choose(dialog(justice), '加签给', '区财政局局长');
  await pick(dialog(justice), '加在', '与我并列');
  await fill(dialog(justice), '理由', '涉及补助资金。');
  await send(justice, '加签');
  await act(justice, '审核通过', '经审核，未发现与上位规定抵触。', { 合法性审核: '通过' });
  const finance = await office.at('区财政局局长');
  await openFromList(finance, TODO, TITLE);
  await act(finance, '审核通过', '资金来源落实。');
  const clerk = await office.at('区政府办公室文书');
  await openFromList(clerk, TODO, TITLE);
  await act(clerk, '审核通过', '格式已核。', REVIEWS);
});

test('[S-12] a text changed after its reviews goes back to them before anybody can sign', async () => {
  const deputy = await office.at('副区长（教育民政）');
  await openFromList(deputy, TODO, TITLE);
  await beginOther(deputy, '修改文稿');
  await fill(dialog(deputy), '正文第 2 段', '自下月起，困难家庭学生助餐标准每日提高三元。');
  await send(deputy, '修改文稿');
  await deputy.getByText('前面的审核意见所依据的内容已经改变').waitFor();
  await deputy.getByText(/^历次修改/).click();
  await press(deputy, '第 2 稿');
  await dialog(deputy).locator('del').getByText('二元').waitFor();
  await dialog(deputy).locator('ins').getByText('三元').waitFor();
  await expectAccessible(deputy, 'two versions');
  await shot(deputy, 'issuance-2-compared');
  await deputy.keyboard.press('Escape');
  await deputy
    .getByText(/审核：文稿改过/)
    .first()
    .waitFor();
  await shot(deputy, 'issuance-2-stale');
  await begin(deputy, '审核通过');
  await dialog(deputy)
    .getByText(/^办理后的环节：审核（区司法局、/)
    .waitFor();
  await fill(dialog(deputy), '意见', '标准已按会议意见调整。');
  await send(deputy, '审核通过');
  const reopened = slip(deputy).getByRole('listitem').filter({ hasText: '第 2 轮' }).first();
  await reopened.getByText('区司法局局长').first().waitFor();
  await slip(deputy).getByText('资金来源落实。').waitFor();
  await shot(deputy, 'issuance-3-again');
  const head = await office.at('区长');
  await goTo(head, TODO);
  await head.getByText(/^共 \d+ 件/).waitFor();
  expect(await head.getByRole('main').getByRole('link', { name: TITLE }).count()).toBe(0);
});

test('the reviews are given again on the new text; the deputy, who wrote it, is not asked again', async () => {
  const justice = await office.at('区司法局局长');
  await openFromList(justice, TODO, TITLE, '标准已按会议意见调整。');
  await act(justice, '审核通过', '新标准同样合法。', { 合法性审核: '通过' });
  const finance = await office.at('区财政局局长');
  await openFromList(finance, TODO, TITLE, '新标准同样合法。');
  await act(finance, '审核通过', '新标准资金落实。');
  const clerk = await office.at('区政府办公室文书');
  await openFromList(clerk, TODO, TITLE, '新标准资金落实。');
  await act(clerk, '审核通过', '新文稿格式已核。', REVIEWS);
});

test('[zhonglou-30.11] what is reserved to the head is nobody else’s to sign or to be handed', async () => {
  const deputy = await office.at('副区长（教育民政）');
  await slip(deputy).getByText('新文稿格式已核。').waitFor();
  expect(await reasonAgainst(deputy, '签发')).toMatch(/第三十条.*此席位属于“区长”/s);
  const head = await office.at('区长');
  await openFromList(head, TODO, TITLE);
  expect(await reasonAgainst(head, '转办')).toMatch(/第三十条.*没有别的岗位可以承担“区长”的办理/s);
});

test('the head signs, the number follows the last one, and the office issues and closes', async () => {
  const head = await office.at('区长');
  await act(head, '签发', '印发。');
  const numbers = await inDatabase(office.product().data, (db) =>
    db
      .selectFrom('numbers')
      .select(['serial', 'text'])
      .where('government', '=', 'zhonglou')
      .where('series', '=', 'government')
      .orderBy('serial')
      .execute(),
  );
  expect(numbers.map(({ serial }) => serial)).toEqual(numbers.map((_, at) => at + 1));
  await head
    .getByText(numbers.at(-1)?.text ?? '', { exact: true })
    .first()
    .waitFor();
  await shot(head, 'issuance-4-signed');
  const clerk = await office.at('区政府办公室文书');
  await openFromList(clerk, '已办', TITLE, '印发。');
  await begin(clerk, '印发');
  await send(clerk, '印发');
  await begin(clerk, '公开');
  await send(clerk, '公开');
  await begin(clerk, '办结');
  await send(clerk, '办结');
  await clerk.getByText('已办结', { exact: true }).first().waitFor();
  const number = numbers.at(-1)?.text ?? '';
  await clerk.getByRole('img', { name: '第 1 页，共 1 页' }).waitFor();
  await shot(clerk, 'issuance-5-issued');
  const link = await clerk.getByRole('link', { name: 'PDF' }).getAttribute('href');
  const pdf = await clerk.request.get(`${office.product().url}${link}`);
  const [printed] = await measure(new Uint8Array(await pdf.body()));
  const words = printed?.lines.map(({ text }) => text.replaceAll(' ', '')).join('\n');
  for (const each of [number, TITLE, '各镇人民政府：', '一、助餐标准', '每日提高三元', '二、工作要求', '印发'])
    expect(words).toContain(each);
  await expectProven(office.product().data);
});
