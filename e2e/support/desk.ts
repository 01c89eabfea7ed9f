import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoDesk } from '@guiju/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';

export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** How long a page may take to show what is expected. */
const PATIENCE = 15_000;

/** Folder of screenshots that were asked for; undefined when none were. */
const wanted = process.env['GUIJU_SHOTS'];

/** Keeps a picture of the page when GUIJU_SHOTS names a folder for them. */
export const shot = async (page: Page, name: string): Promise<void> => {
  if (wanted === undefined) return;
  mkdirSync(wanted, { recursive: true });
  await page.screenshot({ path: join(wanted, `${name}.png`), fullPage: true });
};

/** Keeps a picture of every page of a context that is open when the calling test fails, and says where. */
const pictureOnFailure = (context: BrowserContext): void => {
  onTestFailed(async ({ task }) => {
    const folder = wanted ?? join(tmpdir(), 'guiju-e2e-failed');
    mkdirSync(folder, { recursive: true });
    for (const [at, page] of context.pages().entries()) {
      const path = join(folder, `failed-${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${at}.png`);
      await page.screenshot({ path, fullPage: true }).then(
        () => console.info(`${page.url()} → ${path}`),
        () => undefined,
      );
    }
  });
};

/** A browser window of its own, as another person's machine has. */
export const openWindow = async (browser: Browser, viewport: { width: number; height: number } = DESK): Promise<Page> => {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  pictureOnFailure(context);
  return context.newPage();
};

/** Signs in by name and password through the page, and closes the tour of the first visit. */
export const signIn = async (page: Page, url: string, { login, password }: DemoDesk): Promise<void> => {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('用户名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
};
