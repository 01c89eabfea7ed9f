import type { Code } from './notes.ts';
import type { Element } from './xml.ts';

/** Everything that stands in a paragraph besides its words. */
export interface Aside {
  /** What has to be told, in its order. */
  readonly said: { readonly code: Code; readonly text: string }[];
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
  said: [],
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
  if (!said.some((each) => each.code === code && each.text === text)) said.push({ code, text });
};
