import type { Bilingual } from '@guiju/kernel/vocabulary/words';

/** Why the server does not start, in one sentence for whoever started it; `lines` list the single faults with file and line. */
export class StartProblem extends Error {
  readonly words: Bilingual;
  readonly lines: readonly string[];

  constructor(zh: string, en: string, lines: readonly string[] = [], cause?: unknown) {
    super(`${zh} / ${en}`, cause === undefined ? {} : { cause });
    this.name = 'StartProblem';
    this.words = { zh, en };
    this.lines = lines;
  }
}
