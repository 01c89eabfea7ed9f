import type { PaperParts } from '@guiju/contract';
import { Skeleton } from 'antd';
import { ProblemView } from '../problem-view.tsx';
import { PaperPages } from './paper-pages.tsx';
import { usePages } from './use-pages.ts';

/** The pages of a paper while it is typed. */
export function PaperPreview({ parts }: { readonly parts: PaperParts }) {
  const { data, error, refetch } = usePages(parts, true);
  return (
    <>
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Skeleton active /> : <PaperPages drawn={data} />}
    </>
  );
}
