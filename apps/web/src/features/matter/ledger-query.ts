import type { Ledger } from '@guiju/contract';
import type { Matter } from '@guiju/kernel';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** The rows of a matter in the ledger, with whether their chain was verified; a new version has new rows. */
export const ledgerQuery = ({ id, version }: Pick<Matter, 'id' | 'version'>) =>
  queryOptions({
    queryKey: ['ledger', id, version],
    queryFn: () => api.get<Ledger>(`/matters/${id}/ledger`),
    placeholderData: keepPreviousData,
  });
