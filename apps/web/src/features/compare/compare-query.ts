import type { BookView, Comparison, RuleBooks } from '@guiju/contract';
import { compileRulebook, kinds, type Rulebook } from '@guiju/kernel';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';

/** Governments side by side; editions do not change while somebody reads. */
export const comparisonQuery = (governments: readonly string[]) =>
  queryOptions({
    queryKey: ['compare', ...governments],
    queryFn: () => api.get<Comparison>(`/rules/compare?governments=${governments.map(encodeURIComponent).join(',')}`),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: governments.length > 0,
  });

/** Whose rules may be read. */
export const booksQuery = queryOptions({
  queryKey: ['books'],
  queryFn: () => api.get<RuleBooks>('/rules/books'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The rules of a government, compiled once, for the words of its articles. */
export const bookQuery = (government: string) =>
  queryOptions({
    queryKey: ['book', government],
    queryFn: async (): Promise<Rulebook> => {
      const { rulebook } = await api.get<BookView>(`/rules/book?government=${encodeURIComponent(government)}`);
      const compiled = compileRulebook(rulebook, kinds);
      if (!compiled.ok) throw new Error(compiled.problems.map((problem) => problem.message.zh).join('；'));
      return compiled.rulebook;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
