import type { MatterPage, MatterRow } from '@guiju/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { type ListFilter, pageQuery } from './list-filter.ts';

const size = 50;
/** The most that the server gives at once. */
const largest = 200;

/** A page as it comes; a search that found too much says that there is `more` than it counted. */
interface PageOf<R> extends Omit<MatterPage, 'items'> {
  readonly items: readonly R[];
  readonly more?: boolean;
}

/** A list of matters page by page; `name` is the first part of its query key, `path` its address under the API; without `asked` none. */
export function useMatterPages<R extends MatterRow>(name: readonly string[], path: string, filter: ListFilter, asked = true) {
  const query = useInfiniteQuery({
    queryKey: [...name, filter],
    queryFn: ({ pageParam }) => api.get<PageOf<R>>(`${path}?${pageQuery(filter, pageParam, size)}`),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: asked,
  });
  const pages = (asked ? query.data?.pages : undefined) ?? [];
  return { ...query, rows: pages.flatMap(({ items }) => items), total: pages.at(-1)?.total ?? null, more: pages.at(-1)?.more ?? false };
}

/** Every line of a list, however long it is. */
export async function allRows(path: string, filter: ListFilter): Promise<readonly MatterRow[]> {
  const rows: MatterRow[] = [];
  let cursor: string | null = null;
  do {
    const page: MatterPage = await api.get<MatterPage>(`${path}?${pageQuery(filter, cursor, largest)}`);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
