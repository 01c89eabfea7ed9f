import type { MatterView } from '@guiju/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ApiProblem } from '../../shared/api.ts';
import { sendCommand, takeView } from '../../shared/matter-query.ts';
import { unreadSeats } from './action-model.ts';

/** Marks the seats of the reader as read when the page is opened (S-10); a seat that cannot be marked now is left for the next opening. */
export function useReading({ matter: { id, version }, available }: MatterView): void {
  const queries = useQueryClient();
  const tried = useRef(new Set<string>());
  const seat = unreadSeats(available).find((each) => !tried.current.has(each));
  useEffect(() => {
    if (seat === undefined) return;
    tried.current.add(seat);
    sendCommand(id, version, { type: 'mark_seat_read', seat }).then(
      (view) => takeView(queries, view),
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
      },
    );
  }, [queries, id, version, seat]);
}
