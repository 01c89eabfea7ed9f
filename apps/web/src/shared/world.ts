import type { WorldView } from '@guiju/contract';
import { type Calendar, compileCalendar, compileRulebook, kinds, type Rulebook } from '@guiju/kernel';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** The rules and the organisation as the browser's kernel uses them. */
export interface OfficeWorld extends Omit<WorldView, 'rulebook'> {
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
}

/** Fetched once, compiled once; a new edition or notice invalidates it. */
export const worldQuery = queryOptions({
  queryKey: ['world'],
  queryFn: async (): Promise<OfficeWorld> => {
    const view = await api.get<WorldView>('/world');
    const compiled = compileRulebook(view.rulebook, kinds);
    if (!compiled.ok) throw new Error(compiled.problems.map((problem) => problem.message.zh).join('；'));
    return { ...view, rulebook: compiled.rulebook, calendar: compileCalendar(view.notices) };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export function useWorld(): OfficeWorld {
  return useSuspenseQuery(worldQuery).data;
}
