import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTypesetter, readPaper, type Typesetter, writeDocx } from '@guiju/gongwen';
import { measure } from '@guiju/gongwen/testing';
import { median } from './measure.ts';
import { type Report, times } from './report.ts';

const ROUNDS = 3;
const PROMISE = 50;
const examples = fileURLToPath(new URL('../examples', import.meta.url));

const papers = readdirSync(examples).map((name) => readPaper(readFileSync(join(examples, name))).paper);

/** Milliseconds that something takes. */
const timed = (run: () => void): number => {
  const begin = performance.now();
  run();
  return performance.now() - begin;
};

const hasLibreOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** All papers in one call of LibreOffice, so that it starts once for all of them. */
const libreOffice = (folder: string, files: readonly string[]): void => {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'ignore' });
};

/** The words of each line of each page. */
const linesOf = async (pdf: Uint8Array): Promise<readonly string[]> =>
  (await measure(pdf)).map(({ lines }) => lines.map(({ text }) => text.replaceAll(/\s/g, '')).join('\n'));

/** How many papers have the same lines as Word file in LibreOffice as in our PDF: on their first page, and on all. */
const alike = async (typesetter: Typesetter, files: readonly string[]): Promise<{ readonly first: number; readonly all: number }> => {
  const same = { first: 0, all: 0 };
  for (const [i, paper] of papers.entries()) {
    const ours = await linesOf(typesetter.typeset(paper).pdf);
    const theirs = await linesOf(readFileSync((files[i] ?? '').replace(/docx$/, 'pdf')));
    if (ours[0] === theirs[0]) same.first += 1;
    if (ours.join('\f') === theirs.join('\f')) same.all += 1;
  }
  return same;
};

/** PDF of the example papers: ours in process, and LibreOffice headless from the same papers as DOCX, where it is installed. */
export const run = async (): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
  try {
    const files = await Promise.all(
      papers.map(async (paper, i) => {
        const file = join(folder, `${i}.docx`);
        writeFileSync(file, await writeDocx(paper));
        return file;
      }),
    );
    const peer = hasLibreOffice();
    const typesetter = openTypesetter();
    if (peer) libreOffice(folder, files);
    const lines = peer ? await alike(typesetter, files) : undefined;
    const ours: number[] = [];
    const single: number[] = [];
    const batch: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // A paper that was just typeset would be answered from memory; another title makes it new.
      for (const paper of papers) ours.push(timed(() => typesetter.typeset({ ...paper, title: `${paper.title}${round}` })));
      if (peer) for (const file of files) single.push(timed(() => libreOffice(folder, [file])));
      if (peer) batch.push(timed(() => libreOffice(folder, files)) / papers.length);
    }
    const measured = {
      ours: median(ours),
      ...(peer ? { libreoffice: median(single), 'libreoffice, all in one call': median(batch) } : {}),
    };
    const ratio = median(single) / median(ours);
    const inOne = median(batch) / median(ours);
    return {
      name: 'pdf',
      rows: [{ case: `one of ${papers.length} papers`, unit: 'ms', measured }],
      promises: [
        {
          promise: `PDF of a paper ≥ ${PROMISE} × LibreOffice headless`,
          measured: peer ? `${times(ratio)}; ${times(inOne)} where it makes all papers in one call` : 'LibreOffice is not installed here',
          kept: peer && ratio >= PROMISE,
        },
        {
          promise: 'the Word file breaks its lines in LibreOffice as the PDF does',
          measured:
            lines === undefined
              ? 'LibreOffice is not installed here'
              : `first pages of ${lines.first}, all pages of ${lines.all} of ${papers.length} papers`,
          kept: lines?.all === papers.length,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
