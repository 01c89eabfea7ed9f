import { type RawBuilder, sql } from 'kysely';
import type { MatterLine } from './matter-list.ts';

/** A page of a list: some lines, how many there are in all, and where the next page begins. */
export interface Page {
  readonly items: readonly MatterLine[];
  readonly total: number;
  readonly next: string | null;
}

export const sorts = ['due', '-due', 'updated', '-updated', 'title'] as const;
export type Sort = (typeof sorts)[number];

/** What a reader wants to see of a list. */
export interface ListQuery {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly sort?: Sort | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const PAGE_SIZE = 50;

/** Place in a list: the value it is sorted by, then matter and seat. */
type Place = readonly [value: string, matter: string, seat: string];

/** Writes a place as the cursor of the next page. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Reads a cursor; null when it is none of ours. */
export const placeOf = (cursor: string): Place | null => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) && place.length === 3 && place.every((part) => typeof part === 'string')
      ? (place as unknown as Place)
      : null;
  } catch {
    return null;
  }
};

/** Expression and direction of a sort, over `e` (the entry) and `m` (the matter); what has no limit comes last. */
export const sortOf = (sort: Sort): { readonly value: RawBuilder<string>; readonly descending: boolean; readonly type: string } => {
  const descending = sort.startsWith('-');
  switch (sort) {
    case 'due':
      return { value: sql`coalesce(e.due_at, m.due_at, 'infinity')`, descending, type: 'timestamptz' };
    case '-due':
      return { value: sql`coalesce(e.due_at, m.due_at, '-infinity')`, descending, type: 'timestamptz' };
    case 'title':
      return { value: sql`m.title`, descending, type: 'text' };
    default:
      return { value: sql`e.box_at`, descending, type: 'timestamptz' };
  }
};
