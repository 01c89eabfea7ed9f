import type { Me } from '@guiju/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { api } from '../../shared/api.ts';
import { beginSession } from '../../shared/session-actions.ts';

/** What a person signs in with. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** An address within this application; what leads elsewhere must not be followed. */
const isOwn = (address: string): boolean => address.startsWith('/') && !address.startsWith('//') && !address.startsWith('/\\');

/** Signs in and goes on to the page that was asked for. */
export function useSignIn() {
  const queries = useQueryClient();
  const router = useRouter();
  const { next = '/' } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: (credentials: Credentials) => api.post<Me>('/session', credentials),
    onSuccess: async (me) => {
      beginSession(queries, me);
      router.history.replace(isOwn(next) ? next : '/');
    },
  });
}

export type SignIn = ReturnType<typeof useSignIn>;
