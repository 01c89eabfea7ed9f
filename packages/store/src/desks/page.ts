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

/** An order of a list: one that a reader may ask for, or the usual one of what is to do, by limit with urgent matters first. */
export type Order = Sort | 'pressing';

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

/** Expression and direction of an order, over `e` (the entry) and `m` (the matter); what has no limit comes last. */
export const sortOf = (order: Order): { readonly value: RawBuilder<string>; readonly descending: boolean; readonly type: string } => {
  const descending = order.startsWith('-');
  switch (order) {
    // One value for both, so that a cursor stays one place; an array is ordered by its first member, then by its second.
    case 'pressing':
      return {
        value: sql`array[(not m.urgent)::int, extract(epoch from coalesce(e.due_at, m.due_at, 'infinity'))]::float8[]`,
        descending,
        type: 'float8[]',
      };
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
