import type { Ledger } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** The rows of a matter in the ledger, with whether their chain was verified. */
export const ledgerQuery = (id: string) =>
  queryOptions({ queryKey: ['ledger', id], queryFn: () => api.get<Ledger>(`/matters/${id}/ledger`) });
