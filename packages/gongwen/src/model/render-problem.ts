import type { Bilingual } from '@guiju/kernel';

/** A paper that cannot be laid out, with the reason and what to do, for the reader. */
export class RenderProblem extends Error {
  readonly words: Bilingual;
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.words = { zh, en };
  }
}
