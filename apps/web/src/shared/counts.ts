import type { Counts } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** How many lines each list of the desk has. */
export const countsQuery = queryOptions({ queryKey: ['counts'], queryFn: () => api.get<Counts>('/inbox/counts') });
