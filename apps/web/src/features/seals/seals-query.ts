import type { PapersToSeal, SealRegister, SealUses } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** Seals and who keeps them today. */
export const sealsQuery = queryOptions({ queryKey: ['seals', 'register'], queryFn: () => api.get<SealRegister>('/seals') });

/** Signed papers that carry no seal yet. */
export const waitingQuery = queryOptions({ queryKey: ['seals', 'waiting'], queryFn: () => api.get<PapersToSeal>('/seals/waiting') });

/** What the register of uses is narrowed to. */
export interface UsesFilter {
  readonly seal?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

/** Uses of seals, the newest first. */
export const usesQuery = ({ seal, from, to, q }: UsesFilter) => {
  const given = Object.entries({ seal, from, to, q }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return queryOptions({
    queryKey: ['seals', 'uses', given],
    queryFn: () => api.get<SealUses>(`/seal-uses?${new URLSearchParams(given)}`),
  });
};
