import type { Me } from '@guiju/contract';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, setCsrf } from './api.ts';
import { sessionQuery } from './session.ts';
import { worldQuery } from './world.ts';

/** Begins a session: nothing that another session saw is left. */
export function beginSession(queries: QueryClient, me: Me): void {
  queries.clear();
  setCsrf(me.csrf);
  queries.setQueryData(sessionQuery.queryKey, me);
}

/** What one desk saw must not be shown at another; the rules are the same for all desks of a government. */
const kept: readonly unknown[] = [sessionQuery.queryKey[0], worldQuery.queryKey[0]];

/** Goes to another post of the same person. */
export function useDeskChange() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (post: string) => api.put<Me>('/session/desk', { post }),
    onSuccess: async (me) => {
      setCsrf(me.csrf);
      queries.setQueryData(sessionQuery.queryKey, me);
      await queries.resetQueries({ predicate: ({ queryKey: [first] }) => !kept.includes(first) });
      await navigate({ to: '/' });
    },
  });
}

/** Ends the session. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.delete('/session'),
    onSuccess: async () => {
      // The pages of the desk go first: they would ask for what nobody may see any more.
      await navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
}
