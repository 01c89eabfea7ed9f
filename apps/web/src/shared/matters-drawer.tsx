import type { MatterRow } from '@guiju/contract';
import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { MatterTable } from './matter-table.tsx';
import type { ExtraColumn } from './matter-table-props.ts';
import { ProblemView } from './problem-view.tsx';
import { Waiting } from './waiting.tsx';

interface Props<R extends MatterRow> {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly error: unknown;
  /** Undefined while they are fetched. */
  readonly matters: readonly R[] | undefined;
  readonly caption: string;
  readonly extra: ExtraColumn<R>;
  /** What stands above the list. */
  readonly children: ReactNode;
}

/** The matters behind a number, as far as the desk may see them. */
export function MattersDrawer<R extends MatterRow>({ title, open, onClose, error, matters, caption, extra, children }: Props<R>) {
  return (
    <Drawer title={title} open={open} onClose={onClose} size={Math.min(640, window.innerWidth)}>
      {error !== null && <ProblemView error={error} />}
      {matters === undefined && error === null && <Waiting />}
      {children}
      {matters !== undefined && matters.length > 0 && <MatterTable rows={matters} caption={caption} cards keyed={false} extra={extra} />}
    </Drawer>
  );
}
