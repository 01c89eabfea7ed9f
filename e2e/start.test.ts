import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DemoDesk, MatterPage, MatterView } from '@guiju/contract';
import { expect, test } from 'vitest';
import { guiju } from './support/command-line.ts';
import { dataFolder } from './support/data-folder.ts';
import { databaseOf } from './support/database.ts';
import { demoDesks, signInByApi } from './support/desk-client.ts';
import { noticeOfTheGovernment } from './support/facts.ts';
import { processesNaming } from './support/processes.ts';
import { startProduct } from './support/product.ts';

const data = dataFolder();

/** Starts the product where it cannot start; it must say why in both languages and end with code 1. */
const refused = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { code, output, error } = await guiju(['serve', '--demo', ...args], env);
  expect(code, output + error).toBe(1);
  expect(error).not.toMatch(/^\s+at /m);
  return error;
};

test('serves within seconds, finds its data when it is started again, and leaves no process behind', async () => {
  const first = await startProduct(data);
  const desks = await demoDesks(first.url);
  for (const [{ government_name, login, password }, ...others] of [...Map.groupBy(desks, ({ government }) => government).values()] as [
    DemoDesk,
    ...DemoDesk[],
  ][])
    expect(first.output()).toMatch(new RegExp(`^${government_name} +${others.length + 1} +${login} +${password}$`, 'm'));
  const [desk] = desks;
  const title = '关于再次启动的通知';
  const who = await signInByApi(() => first.url, desk!.login, desk!.password);
  const content = { title, text: '正文。', attachments: [] };
  const drafted = await who.send<MatterView>('POST', '/matters', {
    command_id: crypto.randomUUID(),
    kind: 'issuance',
    content,
    facts: noticeOfTheGovernment,
  });
  expect(drafted.status).toBe(201);
  expect(await first.stop()).toBe(0);
  expect(processesNaming(data)).toEqual([]);

  const second = await startProduct(data);
  const again = await signInByApi(() => second.url, desk!.login, desk!.password);
  const { body: drafts } = await again.get<MatterPage>('/inbox/drafts');
  expect(drafts.items.map((row) => row.title)).toContain(title);
  console.info(`serving after ${first.seconds.toFixed(1)} s, with an empty folder; after ${second.seconds.toFixed(1)} s, with data`);
  expect(first.seconds).toBeLessThan(15);
  expect(second.seconds).toBeLessThan(15);

  const wrongPassword = new URL(databaseOf(data));
  wrongPassword.password = 'wrong';
  expect(await refused(['--port', '0'], { DATABASE_URL: wrongPassword.href })).toContain('用户名或密码不对');
  expect(await second.stop()).toBe(0);
  expect(processesNaming(data)).toEqual([]);
});

test('names the port that another program holds, and leaves no process behind', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect(await refused(['--port', String(port), '--data', data])).toContain(`端口 ${port} 已被别的程序占用`);
  expect(processesNaming(data)).toEqual([]);
  other.close();
});

test.for([
  ['not an address', 'DATABASE_URL 写法不对'],
  ['postgres://guiju:x@127.0.0.1:1/guiju', '127.0.0.1:1/guiju'],
  ['postgres://guiju:x@no-such-host.invalid:5432/guiju', '找不到这台主机'],
])('says what is wrong with DATABASE_URL %s', async ([url, sentence]) => {
  expect(await refused(['--port', '0'], { DATABASE_URL: url! })).toContain(sentence);
});

test('names the file that a broken data folder lacks', async () => {
  rmSync(join(data, 'postgres', 'PG_VERSION'));
  expect(await refused(['--port', '0', '--data', data])).toMatch(/不完整，缺 .*PG_VERSION/);
});
