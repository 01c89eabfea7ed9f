import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documentXml, docxOf } from '../apps/server/src/files/zip.fixture.ts';
import { expectAccessible } from './support/axe.ts';
import { PHONE } from './support/desk.ts';
import { fill, press } from './support/fields.ts';
import { useOffice } from './support/office.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const CLERK = '区教育局文书';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAwPAfhP7//w8AH+4F+3uLQwgAAAAASUVORK5CYII=';

const begin = async (page: Page): Promise<void> => {
  await page.goto(`${office.product().url}/new/issuance`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Words and level of each part of the body. */
const body = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.block-row')
    .evaluateAll((rows) =>
      rows.map(
        (row) => `${row.querySelector('select')?.selectedOptions[0]?.textContent ?? ''}${row.querySelector('textarea')?.value ?? ''}`,
      ),
    );

/** Pastes a text into the field that has the cursor, as the browser hands it over. */
const paste = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);

test('reads a Word file, says what was tracked in it, and keeps the file where that is wanted', async () => {
  const page = await office.at(CLERK);
  await begin(page);
  const inserted = '<w:p><w:ins w:id="1" w:author="甲" w:date="2025-11-20T09:00:00Z"><w:r><w:t>请于月底前报送。</w:t></w:r></w:ins></w:p>';
  const document = documentXml(['关于做好助餐工作的通知', '各镇人民政府：', '现将有关事项通知如下。', '一、总体要求']).replace(
    '</w:body>',
    `${inserted}</w:body>`,
  );
  const chooser = page.waitForEvent('filechooser');
  await press(page, '读入文件');
  await (await chooser).setFiles({ name: '通知稿.docx', mimeType: 'application/octet-stream', buffer: docxOf(document) });
  const notes = page.getByRole('status').filter({ hasText: '通知稿.docx · 已读入，请核对' });
  await notes.getByRole('listitem').filter({ hasText: '修订' }).waitFor();
  expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe('关于做好助餐工作的通知');
  expect(await body(page)).toEqual(['段现将有关事项通知如下。', '一、总体要求', '段请于月底前报送。']);
  await press(page, '把原文件留作附件');
  await page.getByRole('link', { name: /通知稿\.docx/ }).waitFor();
  await expectAccessible(page, 'a paper that was read');
  await shot(page, 'writing-1-read');
});

test('goes over to plain text and back without losing a word', async () => {
  const page = await office.at(CLERK);
  await page.getByText('纯文本', { exact: true }).click();
  const text = page.getByLabel('正文', { exact: true });
  await text.waitFor();
  expect(await text.inputValue()).toBe('各镇人民政府：\n现将有关事项通知如下。\n一、总体要求\n请于月底前报送。');
  await page.getByText('按公文要素', { exact: true }).click();
  await page.getByLabel('正文第 3 段', { exact: true }).waitFor();
  expect(await body(page)).toEqual(['段现将有关事项通知如下。', '一、总体要求', '段请于月底前报送。']);
});

test('takes a pasted text apart by its numbers, and what is typed survives a reload', async () => {
  const page = await office.at(CLERK);
  await page.getByLabel('正文第 3 段', { exact: true }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await paste(page, '一、任务\n（一）摸底。三月底前完成。\n1.登记');
  expect((await body(page)).slice(2)).toEqual(['段请于月底前报送。', '二、任务', '（一）摸底。三月底前完成。', '1.登记']);
  await page.keyboard.press('Shift+Tab');
  expect((await body(page)).at(-1)).toBe('（二）登记');
  await page.keyboard.press('Control+z');
  expect((await body(page)).at(-1)).toBe('1.登记');
  await page.keyboard.press('Control+y');
  expect((await body(page)).at(-1)).toBe('（二）登记');
  await page.reload();
  await page.getByLabel('正文第 6 段', { exact: true }).waitFor();
  expect((await body(page)).at(-1)).toBe('（二）登记');
});

test('words of an input method are taken over once they stand, and a picture is kept and drawn', async () => {
  const page = await office.at(CLERK);
  const input = await page.context().newCDPSession(page);
  await page.getByLabel('正文第 6 段', { exact: true }).focus();
  await page.keyboard.press('End');
  for (const text of ['q', 'qing', "qing'ce"])
    await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('qing');
  await input.send('Input.insertText', { text: '清册' });
  expect((await body(page)).at(-1)).toBe('（二）登记清册');
  const chooser = page.waitForEvent('filechooser');
  await press(page, '加图片');
  await (await chooser).setFiles({ name: '示意图.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') });
  await page.getByRole('img', { name: '正文第 7 段' }).waitFor();
  const drawn = page.waitForResponse(
    async (answer) => answer.url().endsWith('/papers/pages') && (await answer.text()).includes('data:image/png;base64,'),
  );
  await page.getByRole('radiogroup', { name: '旁边显示' }).getByText('版面', { exact: true }).click();
  await drawn;
  await page.getByRole('img', { name: /^第 1 页/ }).waitFor();
  await expectAccessible(page, 'a paper with a picture');
  await shot(page, 'writing-3-picture');
});

test('an order asks for who signs it, and for nothing that an order does not have', async () => {
  const page = await office.at(CLERK);
  await fill(page, '标题', '区人民政府令');
  await fill(page, '签署人职务', '区长');
  await fill(page, '签署人姓名', '演示区长');
  expect(await page.getByLabel('主送机关').count()).toBe(1);
  await page.getByLabel('移除').or(page.locator('[data-field="paper.recipients"] .ant-select-selection-item-remove')).first().click();
  expect(await page.getByLabel('主送机关').count()).toBe(0);
  await press(page, '保存草稿');
  await page.getByText('已保存', { exact: true }).first().waitFor();
  expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('演示区长');
  expect(await page.getByLabel('签署人姓名').inputValue()).toBe('演示区长');
});

test('on the phone pages and form check take the place of the form, and a fault leads back to its part', async () => {
  const phone = await office.at(CLERK, PHONE);
  await begin(phone);
  await fill(phone, '标题', '关于做好助餐工作的通知');
  await fill(phone, '正文第 1 段', '请做好工作,按时报送。');
  const tabs = phone.getByRole('radiogroup', { name: '旁边显示' });
  await tabs.getByText('版面', { exact: true }).click();
  await phone.getByRole('img', { name: '第 1 页，共 1 页' }).waitFor();
  await expectAccessible(phone, 'pages on the phone');
  await shot(phone, 'writing-2-pages');
  await tabs.getByText(/^格式检查/).click();
  await phone.getByText('汉字之后的标点用全角').waitFor();
  await expectAccessible(phone, 'form check on the phone');
  await phone.getByText('汉字之后的标点用全角').click();
  expect(await phone.locator(':focus').inputValue()).toBe('请做好工作,按时报送。');
});
