import { closeSync, openSync, readSync } from 'node:fs';
import { CliError, exitCodes } from './output.ts';

/** The largest paper that is read; more than the reader takes, so that it says itself what is too large. */
const MOST_BYTES = 33 * 1024 * 1024;
const CHUNK = 1024 * 1024;

const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件；请检查文件名', 'there is no such file'],
  EISDIR: ['这是文件夹；请给出其中的一个文件', 'it is a folder; name a file in it'],
  EACCES: ['没有读取的权限', 'you may not read it'],
};

const unreadable = (file: string, cause: unknown): CliError => {
  const [zh, en] = reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? ['读取中断', 'reading it failed'];
  return new CliError({ zh: `读不到文件“${file}”：${zh}。`, en: `The file "${file}" cannot be read: ${en}.` }, exitCodes.usage, { cause });
};

/** Bytes of an open file up to the bound, whatever it is: a pipe or a device has no size, and may have no end. */
const bytesOf = (descriptor: number): Uint8Array => {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < MOST_BYTES) {
    const chunk = Buffer.alloc(CHUNK);
    const length = readSync(descriptor, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    total += length;
  }
  return Buffer.concat(chunks);
};

/** How a file is called towards the reader. */
export const inputName = (file: string): string => (file === '-' ? '标准输入 · standard input' : file);

/** The bytes of a file, or of standard input for `-`. Ends the command with 2 and one sentence where it cannot be read. */
export const readInput = (file: string): Uint8Array => {
  try {
    if (file === '-') return bytesOf(0);
    const descriptor = openSync(file, 'r');
    try {
      return bytesOf(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw unreadable(inputName(file), cause);
  }
};
