import type { DemoDesk } from '@guiju/contract';
import type { Browser, Page } from 'playwright-core';

export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** How long a page may take to show what is expected. */
const PATIENCE = 15_000;

/** A browser window of its own, as another person's machine has. */
export const openWindow = async (browser: Browser, viewport: { width: number; height: number } = DESK): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
};

/** Signs in by name and password through the page, and closes the tour of the first visit. */
export const signIn = async (page: Page, url: string, { login, password }: DemoDesk): Promise<void> => {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '关闭' }).click();
};

/** Opens a window of a person's own and signs in at the desk of a post. */
export const openDesk = async (
  browser: Browser,
  { url, desks }: { readonly url: string; readonly desks: readonly DemoDesk[] },
  post: string,
  viewport?: { width: number; height: number },
): Promise<Page> => {
  const desk = desks.find(({ post_title }) => post_title === post);
  if (desk === undefined) throw new Error(`the demonstration office has no desk ${post}`);
  const page = await openWindow(browser, viewport);
  await signIn(page, url, desk);
  return page;
};
