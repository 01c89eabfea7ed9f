import type { ListQuery } from '@guiju/contract';

export type Sort = NonNullable<ListQuery['sort']>;

/** What a list is narrowed to and how it is ordered; it stands in the address. */
export interface ListFilter {
  readonly q?: string;
  readonly kind?: string;
  readonly sort?: string;
  /** Of the search alone: unit, words of the number, and the days between which a matter was drafted. */
  readonly unit?: string;
  readonly number?: string;
  readonly from?: string;
  readonly to?: string;
  /** Of the archive alone: what waits or what it has, and the year. */
  readonly state?: string;
  readonly year?: string;
  readonly retention?: string;
}

/** The query part of a request for one page of a list. */
export function pageQuery(filter: ListFilter, cursor: string | null, limit: number): string {
  const given = Object.entries({ ...filter, ...(cursor === null ? {} : { cursor }), limit: String(limit) });
  return new URLSearchParams(given.filter(([, value]) => value !== '')).toString();
}

/** The filter with one part changed; an empty part is left out, so that equal filters have equal addresses. */
export function changed<T extends object>(filter: T, part: keyof T, value: string): T {
  const rest = Object.fromEntries(Object.entries(filter).filter(([key]) => key !== part));
  return (value === '' ? rest : { ...rest, [part]: value }) as T;
}

/** What a click on the head of a column leads to: its order first, then the opposite one. */
export function toggled(sort: string | undefined, column: 'title' | 'due' | 'updated'): Sort {
  if (column === 'title') return 'title';
  if (column === 'due') return sort === 'due' ? '-due' : 'due';
  return sort === '-updated' ? 'updated' : '-updated';
}

/** How a column is ordered, for its head. */
export function orderOf(sort: string | undefined, column: string): 'ascending' | 'descending' | 'none' {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : 'none';
}
