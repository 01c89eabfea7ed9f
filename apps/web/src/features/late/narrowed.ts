import type { LateLimits } from '@guiju/contract';
import type { ListFilter } from '../../shared/list-filter.ts';

/** A limit that has passed, with the line of its matter. */
export type LateRow = LateLimits['items'][number];

/** The lines that a filter leaves: of the kind, with every word in title, number or unit. */
export function narrowed(rows: readonly LateRow[], { q = '', kind = '' }: ListFilter): readonly LateRow[] {
  const words = q.toLowerCase().split(/\s+/u);
  return rows
    .filter((row) => kind === '' || row.kind === kind)
    .filter(({ title, number, unit_name }) => words.every((word) => `${title} ${number ?? ''} ${unit_name}`.toLowerCase().includes(word)));
}
