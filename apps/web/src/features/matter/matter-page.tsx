import type { MatterView } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import './matter.css';
import { useDesk } from '../../shared/desk.ts';
import { FieldsHere } from '../../shared/finding-list.tsx';
import { MatterNamesContext } from '../../shared/matter-names.ts';
import { matterQuery } from '../../shared/matter-query.ts';
import { usePageTitle } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { ActionBar } from './action-bar.tsx';
import { DraftPanels } from './draft-panels.tsx';
import { HandlingSlip } from './handling-slip.tsx';
import { MatterHead } from './matter-head.tsx';
import { MatterPanels } from './matter-panels.tsx';
import { useReading } from './use-reading.ts';

/** One matter: paper, slip, opinions, and why it is as it is. */
export function MatterPage() {
  const { id } = useParams({ from: '/desk/matters/$id' });
  const { data, error, refetch } = useQuery(matterQuery(id));
  if (data !== undefined) return <Shown key={id} view={data} />;
  return error === null ? <Skeleton active /> : <ProblemView error={error} onRetry={() => void refetch()} />;
}

function Shown({ view }: { readonly view: MatterView }) {
  const { matter, names } = view;
  const { actor } = useDesk();
  usePageTitle(matter.content.title);
  useReading(view);
  const isMine = matter.submitter.post === actor.post && (matter.status === 'draft' || matter.status === 'returned');
  return (
    <MatterNamesContext value={names}>
      <article className="matter">
        <MatterHead view={view} />
        {isMine ? (
          <DraftPanels view={view} />
        ) : (
          <>
            <FieldsHere value={false}>
              <MatterPanels view={view} />
            </FieldsHere>
            <ActionBar view={view} />
          </>
        )}
        <HandlingSlip matter={matter} />
      </article>
    </MatterNamesContext>
  );
}
