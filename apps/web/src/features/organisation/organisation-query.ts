import type { OrganisationView } from '@guiju/contract';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';
import { sessionQuery } from '../../shared/session.ts';
import { worldQuery } from '../../shared/world.ts';

/** The organisation on a day, `YYYY-MM-DD`. */
export const organisationQuery = (on: string) =>
  queryOptions({ queryKey: ['organisation', on], queryFn: () => api.get<OrganisationView>(`/organisation?on=${on}`) });

/** Asks again for everything that depends on who acts for whom: pages, rules in the browser, the own desks and their lists. */
export const refreshOrganisation = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    [['organisation'], worldQuery.queryKey, sessionQuery.queryKey, ['inbox'], ['counts']].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );
