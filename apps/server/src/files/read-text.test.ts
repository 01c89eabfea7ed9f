import { pino } from 'pino';
import { expect, test } from 'vitest';
import { inThread } from './in-thread.ts';
import { docx } from './media-type.ts';
import { textReader } from './read-text.ts';

const worker = new URL('./extract-worker.ts', import.meta.url);
const bounds = { seconds: 20, heapMegabytes: 256 };

test('a thread that cannot begin, or fails, makes room for the next', { timeout: 60_000 }, async () => {
  for (let n = 0; n < 3; n++)
    await expect(inThread(worker, { bytes: () => undefined, type: 'text' }, bounds)).rejects.toThrow(/could not be cloned/);
  await expect(inThread(worker, { bytes: 5, type: 'text' }, bounds)).rejects.toThrow(TypeError);
  expect(await inThread(worker, { bytes: Buffer.from('文字'), type: 'text' }, bounds)).toEqual({ text: '文字', notes: [] });
});

test('a file on which reading fails is logged and has no text; those behind it are read', async () => {
  const logged: string[] = [];
  const read = textReader(pino({}, { write: (line: string) => logged.push(line) }));
  expect(await read({ media_type: docx, bytes: (() => undefined) as never })).toBe('');
  expect(logged.join()).toContain('searched by its name only');
  expect(await read({ media_type: 'text/plain', bytes: Buffer.from('文字') })).toBe('文字');
});
