import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('says which port is taken and what to do', async () => {
  const first = await listen(() => new Response('one'), '127.0.0.1', 0);
  const port = Number(new URL(first.url).port);
  await expect(listen(() => new Response('two'), '127.0.0.1', port)).rejects.toMatchObject({
    words: { zh: `端口 ${port} 已被别的程序占用；请停止它，或用 --port 换一个端口` },
  });
  await first.close(1000);
});

test('says that an address is not one of this machine', async () => {
  await expect(listen(() => new Response(), '192.0.2.1', 0)).rejects.toMatchObject({ words: { zh: expect.stringContaining('192.0.2.1') } });
});

test('lets a running request finish before it closes', async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const server = await listen(
    async () => {
      begin();
      await setTimeout(200);
      return new Response('done');
    },
    '127.0.0.1',
    0,
  );
  const answer = fetch(server.url).then((response) => response.text());
  await begun;
  await server.close(5000);
  expect(await answer).toBe('done');
  await expect(fetch(server.url)).rejects.toThrow();
});
