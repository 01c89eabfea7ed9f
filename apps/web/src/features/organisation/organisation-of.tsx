import type { OrganisationView } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useToday } from '../../shared/now.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { organisationQuery } from './organisation-query.ts';

interface Props {
  /** The day shown; today when it is left out. */
  readonly on?: string | undefined;
  readonly children: (organisation: OrganisationView) => ReactNode;
}

/** Shows something of the organisation as soon as it is there. */
export function OrganisationOf({ on, children }: Props) {
  const today = useToday();
  const { data, error, refetch } = useQuery(organisationQuery(on ?? today));
  if (error !== null) return <ProblemView error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Waiting /> : children(data);
}
