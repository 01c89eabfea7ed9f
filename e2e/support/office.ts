import type { DemoDesk } from '@guiju/contract';
import type { Browser, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { useBrowser } from './browser.ts';
import { dataFolder } from './data-folder.ts';
import { openDesk } from './desk.ts';
import { demoDesks } from './desk-client.ts';
import { type Product, startProduct } from './product.ts';

/** The product with its demonstration office, and a browser window for each desk that was asked for. */
export interface Office {
  readonly product: () => Product;
  readonly desks: () => readonly DemoDesk[];
  readonly browser: () => Browser;
  /** The window at the desk of a post; signed in when it is asked for the first time. */
  readonly at: (post: string, viewport?: { readonly width: number; readonly height: number }) => Promise<Page>;
}

/** Starts the product for the calling test file. */
export const useOffice = (): Office => {
  const data = dataFolder();
  const browser = useBrowser();
  const pages = new Map<string, Page>();
  let product: Product;
  let desks: readonly DemoDesk[] = [];
  beforeAll(async () => {
    product = await startProduct(data);
    desks = await demoDesks(product.url);
  });
  return {
    product: () => product,
    desks: () => desks,
    browser,
    at: async (post, viewport) => {
      const key = `${post} ${viewport?.width ?? ''}`;
      const known = pages.get(key);
      if (known !== undefined) return known;
      const page = await openDesk(browser(), { url: product.url, desks }, post, viewport);
      pages.set(key, page);
      return page;
    },
  };
};
