import type { Me } from '@guiju/contract';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { ApiProblem, api, setCsrf } from './api.ts';

/** The signed-in person, or null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await api.get<Me>('/session');
      setCsrf(me.csrf);
      return me;
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** The signed-in person; only below the frame, where somebody is signed in. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error('useMe without a session');
  return data;
}
