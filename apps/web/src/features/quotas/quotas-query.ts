import type { CountedMatters, CountedRules, ProvisionMatters, ProvisionOutcome } from '@guiju/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** What is due, met, missed or near its cap. */
export const quotasQuery = queryOptions({ queryKey: ['quotas'], queryFn: () => api.get<CountedRules>('/quotas') });

/** A number that was asked about: of a period, or of what came of a rule that measures each matter. */
export type Asked = { readonly provision: string; readonly title: string } & (
  | { readonly from: string; readonly to: string; readonly who?: string }
  | { readonly outcome: ProvisionOutcome }
);

/** The matters behind a number that the desk may see, and how many there are in all. */
export const behindQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['counted-matters', asked],
    queryFn: async (): Promise<
      Pick<CountedMatters, 'total'> & { readonly items: readonly (CountedMatters['items'][number] | ProvisionMatters['items'][number])[] }
    > => {
      const of = encodeURIComponent(asked.provision);
      if ('outcome' in asked) {
        const { items, counts } = await api.get<ProvisionMatters>(`/rules/provisions/${of}/matters?outcome=${asked.outcome}`);
        return { items, total: counts[asked.outcome] };
      }
      const { from, to, who } = asked;
      const query = new URLSearchParams({ from, to, ...(who !== undefined && { who }) });
      return api.get<CountedMatters>(`/quotas/${of}/matters?${query}`);
    },
  });
