import type { Bilingual } from '@guiju/kernel';
import type { Picture, Table } from '../model/paper.ts';

/** Where something stands in the file that was read: its paragraph, table or picture, counted from 1. */
export interface Place {
  readonly part: number;
}

/** A paragraph as it stands in the file; a number that the word processor writes by itself is part of the text. */
export interface SourceLine {
  readonly type: 'line';
  readonly text: string;
  readonly place: Place;
  /** What it is by its style, where a Word file of ours says so. */
  readonly role?: 'table_title' | 'picture_title';
  /** An empty paragraph stands above it. */
  readonly blank_before?: boolean;
}

export type SourcePart =
  | SourceLine
  | {
      readonly type: 'table';
      readonly rows: Table['rows'];
      readonly place: Place;
      /** Rows that the file repeats on every page, where it says so. */
      readonly head?: number;
      /** It stands across the page. */
      readonly landscape?: boolean;
    }
  | { readonly type: 'picture'; readonly media: Picture['media']; readonly data: string; readonly place: Place };

/** What a reader has to know about how a file was read. */
export interface ReadNote {
  readonly code:
    | 'unrecognised'
    | 'page_number'
    | 'tracked_change'
    | 'comment'
    | 'macro'
    | 'external_reference'
    | 'embedded_object'
    | 'text_box'
    | 'footnote'
    | 'header_footer'
    | 'hidden_text'
    | 'symbol'
    | 'formula'
    | 'phonetic_guide'
    | 'field'
    | 'placeholder'
    | 'bullet'
    | 'merged_cells'
    | 'nested_table'
    | 'table_picture'
    | 'hyperlink'
    | 'invisible_characters'
    | 'private_characters'
    | 'damaged_characters'
    | 'encoding'
    | 'long_blank'
    | 'further';
  readonly place: Place | null;
  readonly text: string;
  readonly message: Bilingual;
}

/** The parts of a file in their order, before anything is recognised in them. */
export interface Source {
  readonly parts: readonly SourcePart[];
  readonly notes: readonly ReadNote[];
}

/** A file that cannot be read, with the reason and what to do, for the reader. */
export class ReadProblem extends Error {
  readonly words: Bilingual;
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.words = { zh, en };
  }
}
