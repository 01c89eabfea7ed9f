import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Folder of screenshots that were asked for; undefined when none were. */
const wanted = process.env['GUIJU_SHOTS'];

/** Keeps a picture of the page when GUIJU_SHOTS names a folder for them. */
export const shot = async (page: Page, name: string): Promise<void> => {
  if (wanted === undefined) return;
  mkdirSync(wanted, { recursive: true });
  await page.screenshot({ path: join(wanted, `${name}.png`), fullPage: true });
};

/** Keeps a picture of every page that is open, after a test that failed, and says where. */
export const shotsOfFailure = async (browser: Browser, test: string): Promise<void> => {
  const folder = wanted ?? join(tmpdir(), 'guiju-e2e-failed');
  mkdirSync(folder, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [at, page] of pages.entries()) {
    const path = join(folder, `failed-${test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${at}.png`);
    // A page that cannot be drawn must not hide why the test failed.
    const isKept = await page.screenshot({ path, timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isKept) console.info(`${page.url()} → ${path}`);
  }
};
