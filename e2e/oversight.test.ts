import { randomUUID } from 'node:crypto';
import type { CountedRules, CoverageView, DemoDesk, MatterView, RuleBooks } from '@guiju/contract';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { PHONE } from './support/desk.ts';
import { type DeskClient, signInByApi } from './support/desk-client.ts';
import { dialog, goTo } from './support/matter-page.ts';
import { useOffice } from './support/office.ts';
import { shot } from './support/shots.ts';

const office = useOffice();
const CLERK = '区政府办公室文书';

let clerk: DeskClient;
beforeAll(async () => {
  const { login, password } = office.desks().find(({ post_title }) => post_title === CLERK) as DemoDesk;
  clerk = await signInByApi(() => office.product().url, login, password);
});

/** Files a study session and puts on record that it was held. */
const holdStudy = async (title: string): Promise<void> => {
  const drafted = await clerk.send<MatterView>('POST', '/matters', {
    command_id: randomUUID(),
    kind: 'meeting',
    facts: { type: 'study', chair: 'head', head_absent: false },
    content: { title, text: '', attachments: [] },
  });
  let { matter } = drafted.body;
  for (const command of [{ type: 'submit' }, { type: 'reach', checkpoint: 'hold' }]) {
    const given = { command_id: randomUUID(), expected_version: matter.version, command };
    const answer = await clerk.send<MatterView>('POST', `/matters/${matter.id}/commands`, given);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    matter = answer.body.matter;
  }
};

test('governments stand side by side, and each cell opens the article it comes from', async () => {
  const { body: books } = await clerk.get<RuleBooks>('/rules/books');
  const governments = books.items.filter(({ law }) => !law);
  const page = await office.at(CLERK);
  await goTo(page, '规定对照');
  await page.getByRole('heading', { level: 1, name: '规定对照' }).waitFor();
  await page
    .getByRole('navigation', { name: '业务领域' })
    .getByRole('link', { name: /^会议\s*\d/ })
    .click();
  const table = page.getByRole('table', { name: /^会议频次/ });
  await table.waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(governments.length + 1);
  await expectAccessible(page, 'compare');
  await shot(page, 'oversight-compare');
  const row = table.getByRole('row').filter({ hasText: '会议类别是常务会议' });
  for (const [at, { title }] of governments.entries()) {
    const article = row
      .getByRole('cell')
      .nth(at)
      .getByRole('button', { name: /^看这一条/ })
      .first();
    if ((await article.count()) === 0) continue;
    await article.click();
    await dialog(page).getByText(title.zh).waitFor();
    await dialog(page)
      .getByRole('button', { name: /关闭|Close/ })
      .click();
    await dialog(page).waitFor({ state: 'hidden' });
  }
});

test('every number of the coverage table opens the matters behind it', async () => {
  const { body: table } = await clerk.get<CoverageView>('/rules/coverage');
  const [busiest] = table.provisions.toSorted((a, b) => (b.numbers?.applied ?? 0) - (a.numbers?.applied ?? 0));
  const applied = busiest?.numbers?.applied ?? 0;
  expect(applied).toBeGreaterThan(0);
  const page = await office.at(CLERK);
  await goTo(page, '落实情况');
  const row = page.getByRole('row').filter({ hasText: busiest?.gist.zh ?? '' });
  await row.getByRole('button', { name: new RegExp(`适用 ${applied} 件`) }).click();
  await dialog(page).getByText(`全机关 ${applied} 件`).waitFor();
  expect(await dialog(page).getByRole('listitem').count()).toBe(applied);
  await expectAccessible(page, 'matters behind a number');
  await shot(page, 'oversight-coverage');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出表格' }).click()]);
  expect(file.suggestedFilename()).toMatch(/落实情况\.csv$/);
});

test('a meeting that was held counts at once, and stands behind its number', async () => {
  const title = '演示专题学习';
  await holdStudy(title);
  const { body: rules } = await clerk.get<CountedRules>('/quotas');
  const counting = rules.items.filter(({ kind, periods }) => kind === 'cadence' && periods[0]?.count === 1);
  expect(counting.map(({ standing }) => standing)).toContain('met');
  const page = await office.at(CLERK);
  await goTo(page, '频次总量');
  await page
    .getByRole('listitem')
    .filter({ hasText: '专题学习' })
    .getByRole('button', { name: /1\/1 达到/ })
    .click();
  await dialog(page).getByRole('link', { name: title }).waitFor();
  await expectAccessible(page, 'matters that are counted');
  await shot(page, 'oversight-quotas');
  await page.keyboard.press('Escape');
});

test('the phone reaches the same, one thing after another', async () => {
  const page = await office.at(CLERK, PHONE);
  for (const [name, expected] of [
    ['落实情况', '由什么落实'],
    ['频次总量', '应当定期做的'],
    ['规定对照', '只看不同的'],
  ] as const) {
    await goTo(page, '规则');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('main').getByText(expected).first().waitFor();
    await expectAccessible(page, `${name} phone`);
    await shot(page, `oversight-phone-${name}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  }
});
