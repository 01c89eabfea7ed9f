import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openTypesetter } from './layout/typesetter.ts';
import { lint } from './lint/lint.ts';
import { readPaper } from './read/index.ts';
import { writeDocx } from './word/write-docx.ts';

const folder = fileURLToPath(new URL('../../../examples', import.meta.url));
const read = (name: string) => readPaper(readFileSync(join(folder, name)));
const typesetter = openTypesetter();

/** Errors and warnings of each example; those in order have none. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'circular.txt': [],
  'faulty-notice.txt': [
    'number-form',
    'date-form',
    'level-order',
    'attachment-not-named',
    'cites-repealed',
    'title-punctuation',
    'recipients-colon',
    'punctuation-half-width',
    'punctuation-half-width',
    'punctuation-half-width-brackets',
    'punctuation-doubled',
    'punctuation-blanks',
    'punctuation-between-titles',
  ],
  'joint-opinion.json': [],
  'letter.txt': [],
  'minutes.txt': [],
  'notice.txt': [],
  'order.txt': [],
  'public-notice.txt': [],
  'reply.txt': [],
  'report-that-asks.txt': ['report-asks', 'to-a-person', 'signer-missing', 'date-form', 'level-numbers'],
  'request.txt': [],
  'secret-decision.txt': [],
};

describe('the example papers', () => {
  test('are all expected here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))('%s: what its form is faulted for', (name, rules) => {
    const { notes, ...paper } = read(name);
    expect(notes).toEqual([]);
    expect(
      lint(paper)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => rule),
    ).toEqual(rules);
  });

  test.each(Object.keys(expected))('%s is laid out as PDF and as DOCX, and read back from it', async (name) => {
    const { paper } = read(name);
    expect(typesetter.typeset(paper).pages).toBeGreaterThan(0);
    const again = readPaper(await writeDocx(paper)).paper;
    expect(again.title).toBe(paper.title);
    // The title of a table is a paragraph above it in a Word file.
    expect(again.body.filter(({ type }) => type !== 'paragraph')).toEqual(
      paper.body
        .filter(({ type }) => type !== 'paragraph')
        .map((block) => (block.type === 'table' ? expect.objectContaining({ rows: block.rows }) : block)),
    );
    expect(again.issuers).toEqual(paper.issuers);
  });
});
