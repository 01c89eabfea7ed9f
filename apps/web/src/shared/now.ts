import { type Day, formatInstant, type Instant, parseInstant } from '@guiju/kernel';
import { useSuspenseQuery } from '@tanstack/react-query';
import { dayOf } from './dates.ts';
import { sessionQuery } from './session.ts';

/** The present minute by the server's clock, which decides limits; a wrong clock on the desk changes nothing. */
export function useNow(): Instant {
  const { data, dataUpdatedAt } = useSuspenseQuery(sessionQuery);
  const given = data === null ? undefined : parseInstant(data.server_time);
  const now = given === undefined ? Date.now() : given + (Date.now() - dataUpdatedAt);
  return formatInstant(Math.floor(now / 60_000) * 60_000);
}

/** The present day in Asia/Shanghai. */
export function useToday(): Day {
  return dayOf(useNow());
}
