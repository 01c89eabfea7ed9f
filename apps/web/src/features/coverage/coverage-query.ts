import type { CoverageView, ProvisionMatters, ProvisionOutcome, RuleBooks } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** One line of the coverage table. */
export type CoveredProvision = CoverageView['provisions'][number];

/** What takes care of each provision of one's own rules, or of those of another. */
export const coverageQuery = (government: string | undefined) =>
  queryOptions({
    queryKey: ['coverage', government ?? ''],
    queryFn: () =>
      api.get<CoverageView>(`/rules/coverage${government === undefined ? '' : `?government=${encodeURIComponent(government)}`}`),
  });

/** Whose rules may be read. */
export const booksQuery = queryOptions({
  queryKey: ['books'],
  queryFn: () => api.get<RuleBooks>('/rules/books'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The matters behind a number of a provision. */
export const behindQuery = (provision: string, outcome: ProvisionOutcome) =>
  queryOptions({
    queryKey: ['provision-matters', provision, outcome],
    queryFn: () => api.get<ProvisionMatters>(`/rules/provisions/${encodeURIComponent(provision)}/matters?outcome=${outcome}`),
  });
