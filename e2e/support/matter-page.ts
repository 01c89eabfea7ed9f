import type { Locator, Page } from 'playwright-core';
import { choose, fill, pick, press } from './fields.ts';
import { until } from './until.ts';

/** The slip of the matter that the page shows. */
export const slip = (page: Page): Locator => page.getByRole('list', { name: '办理流程' });

/** Goes to one of the places of the main navigation, whose name begins so. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click();

/** Opens a matter from the list that holds it, by its title; `said` is the last that was said, for whoever looked at it before. */
export const openFromList = async (page: Page, list: string, title: string, said?: string): Promise<void> => {
  await goTo(page, list);
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  if (said !== undefined) await page.getByRole('region', { name: '流程与意见' }).getByText(said).first().waitFor();
};

/** The dialog of an operation, which is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/**
 * Sends what the open dialog holds, and waits until it was taken. Somebody may have opened the matter in the same moment: then the page
 * says so, keeps what was typed, and it is sent again.
 */
export const send = async (page: Page, ok: string): Promise<void> => {
  const changed = dialog(page).getByRole('alert').filter({ hasText: '事项在此期间已有变化' });
  for (let outcome = 'changed'; outcome === 'changed'; ) {
    await press(dialog(page), ok);
    outcome = await until(`“${ok}” is taken`, async () => {
      if ((await dialog(page).count()) === 0) return 'taken';
      return (await changed.count()) > 0 && 'changed';
    });
  }
};

/** Begins the act that the desk most likely came for. */
export const begin = (page: Page, name: string): Promise<void> => press(page.getByRole('region', { name: '办理', exact: true }), name);

/** Does the act with an opinion. `result` picks the facts that the seat establishes, by their labels. */
export const act = async (page: Page, name: string, opinion: string, result: Readonly<Record<string, string>> = {}): Promise<void> => {
  await begin(page, name);
  await fill(dialog(page), '意见', opinion);
  for (const [label, value] of Object.entries(result)) await pick(dialog(page), label, value);
  await send(page, name);
};

/** Begins one of the operations in the menu. */
export const beginOther = async (page: Page, name: string): Promise<void> => {
  await press(page, '更多操作');
  await press(page, name);
};

/** What the menu says about an operation that may not be done. */
export const reasonAgainst = async (page: Page, name: string): Promise<string> => {
  await press(page, '更多操作');
  const item = page.getByRole('button', { name, exact: true });
  const reason = (await item.getAttribute('aria-describedby')) ?? '';
  const said = (await page.locator(`#${reason}`).textContent()) ?? '';
  await press(page, '更多操作');
  return said;
};

/** Puts a judgement on record that the rules leave to a person. */
export const judge = async (page: Page, what: string, ground: string): Promise<void> => {
  await beginOther(page, '作出判断');
  await dialog(page).getByText(what).click();
  await pick(dialog(page), '结论', '符合');
  await fill(dialog(page), '理由', ground);
  await send(page, '作出判断');
};

/** Puts on record that a notice was given. */
export const giveNotice = async (page: Page, how: string): Promise<void> => {
  await beginOther(page, '登记告知');
  await fill(dialog(page), '何时、以何方式告知', how);
  await send(page, '登记告知');
};

/** Hands the seat at this desk to somebody whose label begins so. */
export const transfer = async (page: Page, to: string, reason: string): Promise<void> => {
  await beginOther(page, '转办');
  await choose(dialog(page), '转给', to);
  await fill(dialog(page), '理由', reason);
  await send(page, '转办');
};
