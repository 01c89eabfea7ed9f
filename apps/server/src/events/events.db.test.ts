import type { MatterView, Problem } from '@guiju/contract';
import { expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

const server = await openServer({ heartbeat: 300 });

/** Reads events of a stream until one of a name comes, and gives all of them. */
const listen = async (client: Client, headers: Readonly<Record<string, string>> = {}) => {
  const response = await server.app.request('/api/v1/events', { headers: { cookie: client.cookie, ...headers } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<boolean> => {
    const { done, value = '' } = (await reader?.read()) ?? { done: true };
    text += value;
    return !done;
  };
  return {
    response,
    until: async (words: string): Promise<string> => {
      while (!text.includes(words)) if (!(await next())) throw new Error(`the stream ended before ${words}: ${text}`);
      const heard = text;
      text = '';
      return heard;
    },
    ended: async (): Promise<boolean> => {
      while (await next());
      return true;
    },
    close: async () => reader?.cancel(),
  };
};

const submit = async (client: Client): Promise<MatterView> => {
  const content = { title: '关于演示外出的请示', text: '', attachments: [] };
  const given = { command_id: crypto.randomUUID(), kind: 'leave', content, facts: { written: true } };
  const { matter } = (await client.post<MatterView>('/matters', given)).json;
  const command = { command_id: crypto.randomUUID(), expected_version: matter.version, command: { type: 'submit' } };
  return (await client.post<MatterView>(`/matters/${matter.id}/commands`, command)).json;
};

test('tells the counts at once, and again when a paper arrives', async () => {
  const [clerk, director] = [await server.signIn('clerk'), await server.signIn('director')];
  const live = await listen(director);
  expect(live.response.headers.get('content-type')).toContain('text/event-stream');
  expect(await live.until('\n\n')).toContain('event: inbox\ndata: {"counts":{"todo":0');
  const { matter } = await submit(clerk);
  // Counts may be ahead of the news: those asked for after the draft can hold what was submitted meanwhile.
  const heard = await live.until(`event: matter\ndata: {"id":"${matter.id}","version":${matter.version}}`);
  if (!heard.includes('"todo":1')) await live.until('"todo":1');
  await live.close();
});

test('a desk that is not concerned hears nothing but the heartbeat', async () => {
  const [clerk, other, stranger] = [await server.signIn('clerk'), await server.signIn('other'), await server.signIn('othertown.director')];
  const quiet = [await listen(other), await listen(stranger)];
  for (const each of quiet) await each.until('\n\n');
  await submit(clerk);
  for (const each of quiet) {
    expect(await each.until(': \n\n')).toBe(': \n\n');
    await each.close();
  }
});

test('whoever stands in for a post hears of its papers', async () => {
  const [clerk, deputy] = [await server.signIn('clerk'), await server.signIn('deputy')];
  const absence = { post: 'director', from: '2025-11-20', to: '2025-11-20', entrusted: 'deputy', reason: '出差' };
  await server.store.enterAbsence('anytown', { person: 'p-director', post: 'director' }, absence);
  const live = await listen(deputy);
  await live.until('\n\n');
  const { matter } = await submit(clerk);
  expect(await live.until('event: matter')).toContain(matter.id);
  await live.close();
  await server.store.endAbsence('anytown', { person: 'p-director', post: 'director' }, 'director', '2025-11-20');
});

test('a page that comes back hears what it missed, or that it should ask anew', async () => {
  const [clerk, director] = [await server.signIn('clerk'), await server.signIn('director')];
  const first = await listen(director);
  const id = /id: (\S+)/.exec(await first.until('\n\n'))?.[1] ?? '';
  await first.close();
  const live = await listen(clerk);
  await live.until('event: inbox');
  const { matter } = await submit(clerk);
  await live.until(`{"id":"${matter.id}","version":${matter.version}}`);
  await live.close();
  const back = await listen(director, { 'last-event-id': id });
  expect(await back.until('event: inbox')).toContain(matter.id);
  await back.close();
  const lost = await listen(director, { 'last-event-id': 'another:7' });
  expect(await lost.until('event: inbox')).toContain('event: stale');
  await lost.close();
});

test('a session has a bounded number of streams, and a closed one gives its place back', async () => {
  const head = await server.signIn('head');
  const open = [await listen(head), await listen(head), await listen(head)];
  for (const each of open) await each.until('\n\n');
  expect((await head.get<Problem>('/events')).json).toMatchObject({ status: 429, code: 'too_many_requests' });
  await open[0]?.close();
  await expect
    .poll(async () => {
      const again = await listen(head);
      const { status } = again.response;
      await again.close();
      return status;
    })
    .toBe(200);
  for (const each of open) await each.close();
});

test('the stream ends with the session', async () => {
  const deputy = await server.signIn('deputy');
  const live = await listen(deputy);
  await live.until('\n\n');
  await deputy.send('DELETE', '/session');
  expect(await live.ended()).toBe(true);
});
