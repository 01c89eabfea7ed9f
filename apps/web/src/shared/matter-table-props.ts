import type { MatterRow } from '@guiju/contract';
import type { ReactNode } from 'react';
import type { Sort } from './list-filter.ts';

/** One more column, e.g. what a provision found. */
export interface ExtraColumn<R extends MatterRow> {
  readonly title: string;
  readonly of: (row: R) => ReactNode;
}

export interface MatterTableProps<R extends MatterRow = MatterRow> {
  readonly rows: readonly R[];
  /** What the list holds, for readers who do not see the page. */
  readonly caption: string;
  /** Words to be marked. */
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Lines close together. */
  readonly dense?: boolean;
  readonly extra?: ExtraColumn<R>;
  /** What stands below the title of a line. */
  readonly under?: ((row: R) => ReactNode) | undefined;
  /** Head of the last column, where the moment is not that of the last change. */
  readonly dated?: string | undefined;
  /** Whether it is drawn as cards on the desk too, where there is little room. */
  readonly cards?: boolean;
  /** Whether j and k go through it; only one list of a page can have them. */
  readonly keyed?: boolean;
  /** Tells lines apart where a matter can have several besides its seats. */
  readonly keyOf?: (row: R) => string;
}

/** A matter stands once in a list, or once for each open seat. */
export const seatKey = ({ id, seat }: MatterRow): string => `${id} ${seat ?? ''}`;
