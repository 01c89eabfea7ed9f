import type { Facts } from '@guiju/kernel';

/** Who signs by one engine: `signers` separated by blanks, null when no row matches, and the trace that engine gives. */
export interface Decision {
  readonly signers: string | null;
  readonly provisions: readonly string[];
  readonly trace: unknown;
}

/** One engine with the signing table loaded, used as its documentation recommends. */
export interface Decider {
  readonly name: string;
  readonly decide: (facts: Facts) => Decision | Promise<Decision>;
}
