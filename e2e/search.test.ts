import { expect, test } from 'vitest';
import { documentXml, docxOf } from '../apps/server/src/files/zip.fixture.ts';
import { expectAccessible } from './support/axe.ts';
import { PHONE } from './support/desk.ts';
import { fill, press } from './support/fields.ts';
import { goTo } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const TITLE = '关于演示设备采购的请示';
const WORDS = '云岭水库';

test('a clerk finds a paper by the words of the Word file that it carries, and goes on with the keyboard', async () => {
  const page = await office.at('区教育局文书');
  await goTo(page, '新建收文');
  await fill(page, '标题', TITLE);
  const file = docxOf(documentXml(['演示清单', `${WORDS}值守用抽水泵十二台。`]));
  const chooser = page.waitForEvent('filechooser');
  await press(page, '添加附件');
  await (await chooser).setFiles({ name: '演示清单.docx', mimeType: 'application/octet-stream', buffer: file });
  await page.getByText('文件里的文字').waitFor();
  await press(page, '保存草稿');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

  const box = page.getByRole('search').getByRole('searchbox');
  await box.fill(`抽水泵 ${WORDS}`);
  await box.press('Enter');
  const line = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: TITLE }) });
  // The text of a file is read a moment after it came in.
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.getByRole('status').filter({ hasText: '符合条件' }).waitFor();
        return line.getByText('演示清单.docx').count();
      },
      { timeout: 20_000, interval: 2000 },
    )
    .toBe(1);
  expect(await line.locator('mark').allTextContents()).toEqual(expect.arrayContaining([WORDS, '抽水泵']));
  await expectAccessible(page, 'results of a search');
  await shot(page, 'search-1-found');

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.goBack();
  await line.waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe(`抽水泵 ${WORDS}`);
});

test('on the phone the same address shows the same, and a desk that may not see the paper finds nothing', async () => {
  const { pathname, search } = new URL((await office.at('区教育局文书')).url());
  const phone = await office.at('区教育局文书', PHONE);
  await phone.goto(`${office.product().url}${pathname}${search}`);
  await phone.getByRole('link', { name: TITLE }).waitFor();
  await phone.getByText('附件', { exact: true }).waitFor();
  await shot(phone, 'search-2-phone');
  const other = await office.at('区民政局文书');
  await other.goto(`${office.product().url}${pathname}${search}`);
  await other.getByText('没有符合条件的事项').waitFor();
  expect(await other.getByText('演示清单.docx').count()).toBe(0);
});
