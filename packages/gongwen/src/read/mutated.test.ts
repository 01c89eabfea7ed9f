import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fix } from '../lint/fix.ts';
import { lint } from '../lint/lint.ts';
import type { Paper } from '../model/paper.ts';
import { notice } from '../testing/papers.ts';
import { writeDocx } from '../word/write-docx.ts';
import { readPaper } from './index.ts';
import { ReadProblem } from './source.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const texts = readdirSync(examples).map((name) => new Uint8Array(readFileSync(join(examples, name))));
const words = await Promise.all(
  texts
    .map(async (bytes) => writeDocx(readPaper(bytes).paper))
    .concat(
      writeDocx(
        notice({
          body: [
            { type: 'table', rows: [['甲', '乙']] },
            { type: 'item', level: 2, number: 3, heading: '要求' },
          ],
        }),
      ),
    ),
);

/** Reads, checks and corrects; nothing but a ReadProblem may be thrown. The paper, where it could be read. */
const readable = (bytes: Uint8Array): Paper | undefined => {
  try {
    const read = readPaper(bytes);
    fix(read.paper, lint(read));
    return read.paper;
  } catch (error) {
    if (error instanceof ReadProblem) return undefined;
    throw error;
  }
};

/** Where, how far, and what takes its place. */
const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), bytes: fc.uint8Array({ maxLength: 40 }) });

const changed = (
  bytes: Uint8Array,
  changes: readonly { readonly at: number; readonly length: number; readonly bytes: Uint8Array }[],
): Uint8Array =>
  changes.reduce((current, { at, length, bytes: put }) => {
    const from = at % (current.length + 1);
    return new Uint8Array([...current.subarray(0, from), ...put, ...current.subarray(from + length)]);
  }, bytes);

describe('files that were damaged on the way', { timeout: 60_000 }, () => {
  test('texts and models: whatever bytes change, they are read or refused with a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }), (bytes, changes) => {
        readable(changed(bytes, changes));
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test('Word files: no changed byte is read as if it were right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.array(change, { minLength: 1, maxLength: 3 }), (bytes, changes) => {
        const paper = readable(changed(bytes, changes));
        if (paper !== undefined) expect(paper).toEqual(readPaper(bytes).paper);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  test('the markup within a Word file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.array(change, { minLength: 1, maxLength: 3 }), (bytes, changes) => {
        const files = unzipSync(bytes);
        const body = files['word/document.xml'];
        expect(body).toBeDefined();
        if (body !== undefined) readable(zipSync({ ...files, 'word/document.xml': changed(body, changes) }, { level: 0 }));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('lines of papers in any order', () => {
    const lines = texts.flatMap((bytes) => new TextDecoder().decode(bytes).split('\n'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines, '附件：', '（）', '——1——', '第0号', ' ：', '抄送：'), { maxLength: 30 }), (some) => {
        readable(new TextEncoder().encode(`标题\n${some.join('\n')}`));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
