import type { PaperChecked, PaperParts } from '@guiju/contract';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FormCheck } from '../paper/form-check.tsx';
import { PaperPreview } from '../paper/paper-preview.tsx';
import { partsOf, type WrittenPaper, writtenOf } from '../paper/written-paper.ts';
import { ProblemView } from '../problem-view.tsx';
import type { DraftValues } from './draft-model.ts';
import type { Side } from './use-side.ts';

interface Fixed {
  readonly before: Pick<DraftValues, 'title' | 'paper'>;
  readonly changes: PaperChecked['changes'];
}

interface Props {
  readonly side: Exclude<Side, 'rules'>;
  readonly title: string;
  readonly paper: WrittenPaper;
  /** The paper with what the matter adds to it, as it is looked at. */
  readonly parts: PaperParts;
  readonly isSupplied: boolean;
  readonly checked: PaperChecked | undefined;
  readonly error: unknown;
  readonly onChange: (part: Pick<DraftValues, 'title' | 'paper'>) => void;
}

/** The pages of the paper or the check of its form, with all mechanical corrections at once, which can be put back. */
export function PaperSide({ side, title, paper, parts, isSupplied, checked, error, onChange }: Props) {
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const fix = async (): Promise<void> => {
    setProblem(null);
    try {
      const answer = await api.post<PaperChecked>('/papers/check', { paper: partsOf(paper, title), fix: true });
      setFixed({ before: { title, paper }, changes: answer.changes });
      onChange({ title: answer.paper.title ?? title, paper: writtenOf(answer.paper) });
    } catch (refused) {
      setProblem(refused);
    }
  };
  if (side === 'pages') return <PaperPreview parts={parts} />;
  const failed = problem ?? error;
  return (
    <>
      {failed !== null && <ProblemView error={failed} />}
      {checked === undefined ? (
        failed === null && <Skeleton active />
      ) : (
        <FormCheck
          checked={checked}
          paper={paper}
          isSupplied={isSupplied}
          changes={fixed?.changes ?? []}
          onFix={() => void fix()}
          onUndo={() => {
            if (fixed !== null) onChange(fixed.before);
            setFixed(null);
          }}
        />
      )}
    </>
  );
}
