import type { DeskMessages } from '@guiju/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api.ts';

/** What the desk was told, newest first, and how many of it are unread. */
export const messagesQuery = queryOptions({ queryKey: ['messages'], queryFn: () => api.get<DeskMessages>('/messages') });

/** Marks every message up to one of them as read. */
export function useReadMessages() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: number) => api.post<void>('/messages/read', { up_to: upTo }),
    onSuccess: () => queries.invalidateQueries({ queryKey: messagesQuery.queryKey }),
  });
}
