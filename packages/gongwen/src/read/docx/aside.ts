import type { Code } from './notes.ts';
import type { Element } from './xml.ts';

/** Everything that stands in a paragraph besides its words. */
export interface Aside {
  /** What has to be told, in its order and once each. */
  readonly said: Map<string, { readonly code: Code; readonly text: string }>;
  readonly inserted: string[];
  readonly deleted: string[];
  readonly boxes: Element[];
  /** Relations of pictures. */
  readonly pictures: string[];
  readonly comments: string[];
  readonly footnotes: string[];
  readonly endnotes: string[];
}

export const emptyAside = (): Aside => ({
  said: new Map(),
  inserted: [],
  deleted: [],
  boxes: [],
  pictures: [],
  comments: [],
  footnotes: [],
  endnotes: [],
});

/** Adds something to be told; the same is told once a paragraph. */
export const add = ({ said }: Aside, code: Code, text: string): void => {
  said.set(`${code} ${text}`, { code, text });
};
