import type { KindId } from '@guiju/kernel';
import { type ReactNode, useMemo } from 'react';
import { looked } from '../paper/issuers.ts';
import { openFindings } from '../paper/open-findings.ts';
import { isSupplied } from '../paper/proposed.ts';
import { useCheck } from '../paper/use-pages.ts';
import { partsOf } from '../paper/written-paper.ts';
import type { Content } from './draft-model.ts';
import { DraftSide, SideChoice } from './draft-side.tsx';
import { PaperSide } from './paper-side.tsx';
import { useSide } from './use-side.ts';

interface Given {
  readonly kind: KindId;
  readonly content: Content;
  /** In whose name the paper goes out while it does not say it itself. */
  readonly issuers: readonly string[];
  /** What the rules say, to be shown beside the paper too; null where nothing does. */
  readonly rules: ReactNode;
  readonly onChange: (part: Partial<Content>) => void;
}

/** The pages of a paper and the check of its form beside the fields in which it is written, wherever that is. */
export function usePaperBeside({ kind, content: { title, paper }, issuers, rules, onChange }: Given) {
  const parts = useMemo(() => (paper === null ? null : looked(partsOf(paper, title), issuers)), [paper, title, issuers]);
  const check = useCheck(parts);
  const shown = useSide(paper !== null, rules !== null);
  const { side, wide } = shown;
  const supplied = isSupplied(kind);
  const isWritten = title.trim() !== '' || (parts?.body ?? []).length > 0;
  const faults = check.data === undefined || !isWritten ? 0 : openFindings(check.data, supplied).length;
  const choice = paper === null ? null : <SideChoice shown={shown} faults={faults} />;
  return {
    shown,
    isSupplied: supplied,
    /** What was found in the paper; undefined while nothing was, and where it is plain text. */
    checked: paper === null ? undefined : check.data,
    /** Where there is no room beside the form, the choice of what takes its place. */
    choiceAbove: wide ? null : choice,
    aside:
      paper === null && rules === null ? null : (
        <DraftSide side={side} choice={wide ? choice : null}>
          {side === 'rules' && rules}
          {side !== 'rules' && paper !== null && parts !== null && (
            <PaperSide
              side={side}
              title={title}
              paper={paper}
              parts={parts}
              isSupplied={supplied}
              checked={check.data}
              error={check.error}
              onChange={onChange}
            />
          )}
        </DraftSide>
      ),
    /** Shows what a paper that was just read is faulted for, where there is room for it. */
    onRead: () => {
      if (wide) shown.setSide('form');
    },
  };
}
