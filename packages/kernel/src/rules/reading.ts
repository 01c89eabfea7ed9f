import { rawReader } from '../expression/fact-value.ts';
import type { Facts } from '../expression/index.ts';

/** A fact by its dotted name, as it stands in nested facts; undefined when it is not given. */
export interface Reading {
  readonly name: string;
  readonly read: (facts: Facts) => unknown;
}

/** Compiles a dotted name, `reviews.legality`, to its reading. */
export const readingOf = (name: string): Reading => ({ name, read: rawReader(name) });
