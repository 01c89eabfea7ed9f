import type { Rulebook, wordsOf } from '@guiju/kernel';

/** What the words of a provision are taken from. */
export interface About {
  readonly rulebook: Rulebook;
  readonly words: ReturnType<typeof wordsOf>;
}
