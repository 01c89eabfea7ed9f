import { type Box, boxes, type Counts, type DemoDesk, type MatterPage, type MatterView } from '@guiju/contract';
import { kinds } from '@guiju/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { guiju } from './support/command-line.ts';
import { DESK, openWindow, PHONE, signIn } from './support/desk.ts';
import { signInByApi } from './support/desk-client.ts';
import { choose, fill, pick, press } from './support/fields.ts';
import { begin, beginOther, dialog, goTo, judge, send, slip } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { expectProven } from './support/proof.ts';
import { shot } from './support/shots.ts';

const office = useOffice();

const OFFICE_CLERK = '区政府办公室文书';
const languages = {
  zh: { toggle: null, login: '用户名', password: '密码', enter: '登录', close: '关闭' },
  en: { toggle: 'English', login: 'User name', password: 'Password', enter: 'Sign in', close: 'Close' },
} as const;

/** Every page that an official can come to, with a matter of each state. */
const places = [
  ...boxes.map((box) => `/inbox/${box}`),
  '/search?q=%E9%80%9A%E7%9F%A5',
  '/late',
  '/new/paper',
  '/new/issuance',
  '/matters/sample-paper-late',
  '/matters/sample-paper-closed',
  '/matters/sample-paper-returned',
  '/matters/sample-notice-signing',
  '/rules',
  '/coverage',
  '/coverage?of=zhonglou&outcome=unmet',
  '/quotas',
  '/compare',
  ...['posts', 'portfolios', 'delegations', 'absences', 'hand-over', 'calendar'].map((part) => `/organisation?part=${part}`),
  ...['waiting', 'uses', 'seals'].map((part) => `/seals?part=${part}`),
  '/numbers',
  '/me',
  '/nowhere',
];

const deskOf = (post: string): DemoDesk => {
  const desk = office.desks().find(({ post_title }) => post_title === post);
  if (desk === undefined) throw new Error(`the demonstration office has no desk ${post}`);
  return desk;
};

// The office judges a paper before it proposes how to handle it.
beforeAll(async () => {
  const page = await office.at(OFFICE_CLERK);
  await page.goto(`${office.product().url}/matters/sample-paper-new`);
  await judge(page, '公文合乎党政机关公文处理条例', '格式无误。');
  await judge(page, '行文', '确有必要。');
});

/** Whether the page has what it asked the server for: nothing in it is still being loaded. */
const isLoaded = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page
    .getByText(/正在打开|Opening/)
    .first()
    .waitFor({ state: 'hidden' });
};

test.for([
  ['desk', 'zh', DESK],
  ['desk', 'en', DESK],
  ['phone', 'zh', PHONE],
  ['phone', 'en', PHONE],
] as const)('axe and the browser find nothing to complain of on any page at the %s in %s', async ([width, language, viewport]) => {
  const { url } = office.product();
  const words = languages[language];
  const page = await openWindow(office.browser(), viewport);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.goto(`${url}/sign-in`);
  if (words.toggle !== null) await press(page, words.toggle);
  await isLoaded(page);
  await expectAccessible(page, 'sign-in');
  const { login, password } = deskOf(OFFICE_CLERK);
  await fill(page, words.login, login);
  await fill(page, words.password, password);
  await press(page, words.enter);
  await press(page, words.close);
  for (const place of places) {
    await page.goto(`${url}${place}`);
    await isLoaded(page);
    await shot(page, `pages-${width}-${language}-${place.replaceAll(/[^a-z]+/g, '-')}`);
    await expectAccessible(page, `${place} ${width} ${language}`);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('every kind of matter has a page that asks for its facts and says what the rules hold', async () => {
  const page = await openWindow(office.browser(), PHONE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const { url } = office.product();
  await signIn(page, url, deskOf(OFFICE_CLERK));
  for (const { id, name } of Object.values(kinds)) {
    await page.goto(`${url}/new/${id}`);
    await page.getByRole('heading', { level: 1, name: `新建${name.zh}`, exact: true }).waitFor();
    await page.getByLabel('标题', { exact: true }).waitFor();
    await page.getByRole('complementary', { name: '规则怎么看' }).waitFor();
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('axe finds nothing serious in what opens over a page', async () => {
  const page = await office.at(OFFICE_CLERK);
  await page.goto(`${office.product().url}/matters/sample-paper-new`);
  await isLoaded(page);
  await begin(page, '提出拟办意见');
  await dialog(page).waitFor();
  await expectAccessible(page, 'dialog of an act');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  await press(page, '更多操作');
  await page.getByRole('region', { name: '其他操作' }).waitFor();
  await expectAccessible(page, 'menu of other operations');
  await press(page, '更多操作');
  await slip(page)
    .getByRole('button', { name: /^看这一条/ })
    .first()
    .click();
  await dialog(page).waitFor();
  await expectAccessible(page, 'article');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('?');
  await dialog(page).getByText('键盘操作').waitFor();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
});

test('j, k and Enter go through the inbox without the mouse', async () => {
  const page = await office.at(OFFICE_CLERK);
  await goTo(page, '待办');
  const lines = page.getByRole('main').getByRole('table').getByRole('link');
  await lines.nth(1).waitFor();
  const focus = page.locator(':focus');
  const titles = await lines.allTextContents();
  const focused = (title: string | undefined) => expect.poll(() => focus.textContent()).toBe(title);
  await page.keyboard.press('j');
  await focused(titles[0]);
  await page.keyboard.press('j');
  await focused(titles[1]);
  await page.keyboard.press('k');
  await focused(titles[0]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor();
  await page.keyboard.press('/');
  await expect.poll(() => focus.getAttribute('type')).toBe('search');
});

/** What the page shows of a list: the number beside its name, that above it, and its lines. */
const shown = async (page: Page, name: string): Promise<{ readonly total: number; readonly lines: number }> => {
  await goTo(page, name);
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const total = page.getByRole('main').getByText(/^共 \d+ 件$/);
  await total.waitFor();
  const lines = await page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .count();
  return { total: Number(/\d+/.exec((await total.textContent()) ?? '')?.[0]), lines };
};

const boxNames: Readonly<Record<Box, string>> = {
  todo: '待办',
  to_read: '待阅',
  done: '已办',
  read: '已阅',
  mine: '我发起的',
  drafts: '草稿和退件',
};

test.for(['区政府办公室文书', '区教育局文书', '副区长（教育民政）', '区长'])(
  '[I-2] the counts of %s are the lengths of the lists',
  async (post) => {
    const page = await office.at(post);
    const { login, password } = deskOf(post);
    const who = await signInByApi(() => office.product().url, login, password);
    const { body: counts } = await who.get<Counts>('/inbox/counts');
    for (const box of boxes) {
      const { body } = await who.get<MatterPage>(`/inbox/${box}?limit=200`);
      expect([box, body.items.length, body.total]).toEqual([box, counts[box], counts[box]]);
      expect([box, await shown(page, boxNames[box])]).toEqual([box, { total: counts[box], lines: counts[box] }]);
    }
  },
);

test('[I-9] of two clerks who act at once one wins, the other is told what changed and keeps the opinion', async () => {
  const { url } = office.product();
  const mine = await openWindow(office.browser());
  // This window hears of no change, as one whose connection was lost for a while.
  await mine.route('**/api/v1/events', (route) => route.abort());
  await signIn(mine, url, deskOf(OFFICE_CLERK));
  await mine.goto(`${url}/matters/sample-paper-new`);
  await begin(mine, '提出拟办意见');
  const opinion = '拟请区住建局研究提出意见。';
  await fill(dialog(mine), '意见', opinion);
  await choose(dialog(mine), '办理类别', '部门职权范围内');
  await pick(dialog(mine), '交办方式', '办公室转办');
  await pick(dialog(mine), '重要', '否');

  const other = await office.at('区政府办公室主任');
  await other.goto(`${url}/matters/sample-paper-new`);
  await beginOther(other, '留言');
  await fill(dialog(other), '留言（正在办理的人都会看到）', '请优先办理。');
  await send(other, '留言');

  await press(dialog(mine), '提出拟办意见');
  const told = dialog(mine).getByRole('alert');
  await told.getByText('事项在此期间已有变化，请看过变化再办理').waitFor();
  await told.getByText(/区政府办公室主任.*留言/).waitFor();
  await shot(mine, 'pages-changed-meanwhile');
  expect(await dialog(mine).getByLabel('意见', { exact: true }).inputValue()).toBe(opinion);
  await send(mine, '提出拟办意见');
  await slip(mine).getByText(opinion).waitFor();
  await mine.context().close();
});

test('a session that ended meanwhile leads to the sign-in and back to where one was', async () => {
  const { url } = office.product();
  const page = await openWindow(office.browser());
  await signIn(page, url, deskOf('区民政局局长'));
  await page.context().clearCookies();
  await page.goto(`${url}/matters/sample-paper-closed`);
  const { login, password } = deskOf('区民政局局长');
  await fill(page, '用户名', login);
  await fill(page, '密码', password);
  await press(page, '登录');
  await page.getByRole('heading', { level: 1, name: '关于演示二街道便民服务中心调整开放时间的报告' }).waitFor();
  await page.context().close();
});

test('somebody without the post sees and does nothing of it', async () => {
  const { url } = office.product();
  const page = await office.at('区文旅局文书');
  await page.goto(`${url}/matters/sample-notice-legality`);
  await page.getByRole('alert').getByText('没有找到，或者您的岗位看不到').waitFor();
  await page.goto(`${url}/late`);
  await page.getByRole('alert').getByText('您的岗位无权办理这一事项').waitFor();
  const { login, password } = deskOf('区文旅局文书');
  const who = await signInByApi(() => url, login, password);
  expect((await who.send('PUT', '/session/desk', { post: 'head' })).status).toBe(403);
  expect((await who.get<MatterView>('/matters/sample-notice-legality')).status).toBe(404);
});

test('says how many tries are left, and until when a login is locked', async () => {
  const page = await openWindow(office.browser());
  await page.goto(`${office.product().url}/sign-in`);
  await fill(page, '用户名', deskOf('区审计局局长').login);
  for (const left of [4, 3, 2, 1]) {
    await fill(page, '密码', `wrong ${left}`);
    await press(page, '登录');
    await page.getByRole('alert').getByText(`还可以再试 ${left} 次。`).waitFor();
  }
  await fill(page, '密码', 'wrong');
  await press(page, '登录');
  await page
    .getByRole('alert')
    .getByText(/账户暂时锁定，到 .* 解锁。/)
    .waitFor();
  await fill(page, '密码', deskOf('区审计局局长').password);
  await press(page, '登录');
  await page
    .getByRole('alert')
    .getByText(/账户暂时锁定/)
    .waitFor();
  await shot(page, 'pages-locked');
  await page.context().close();
});

test.for([
  ['坏文件.docx', Buffer.from('PK\u0003\u0004 not an archive'), '不是 DOCX 文件'],
  ['程序.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), '可以上传'],
  ['空.pdf', Buffer.alloc(0), '空'],
] as const)('says in one sentence why %s is not taken', async ([name, buffer, word]) => {
  const page = await office.at('区文旅局文书');
  await page.goto(`${office.product().url}/new/paper`);
  const chooser = page.waitForEvent('filechooser');
  await press(page, '添加附件');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  const line = page.getByRole('listitem').filter({ hasText: `${name}没有传上去` });
  const said = (await line.textContent()) ?? '';
  expect(said).toContain(word);
  expect(said.match(/。/g)).toHaveLength(1);
});

test('afterwards rules, ledger and every decision verify', async () => {
  const { code, output, error } = await guiju(['verify']);
  expect(code, output + error).toBe(0);
  await expectProven(office.product().data);
});
