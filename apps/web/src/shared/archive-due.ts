import type { ArchiveDue } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** How many closed matters wait to be archived; for desks that oversee. */
export const archiveDueQuery = queryOptions({
  queryKey: ['archive', 'count'],
  queryFn: async () => (await api.get<ArchiveDue>('/archive/due')).due,
});
