import type { MatterRow } from '@guiju/contract';
import { useText } from './language.tsx';
import { MatterTitle } from './matter-line.tsx';
import { type ExtraColumn, type MatterTableProps, seatKey } from './matter-table-props.ts';
import { whereItIs } from './matter-words.ts';
import { useNames } from './names.ts';
import { RowLimit } from './row-limit.tsx';

/** A list of matters on the phone; the whole card opens the matter. */
export function MatterCards<R extends MatterRow>({ rows, caption, q, extra, under, keyOf = seatKey }: MatterTableProps<R>) {
  return (
    <ul className="matter-cards" aria-label={caption}>
      {rows.map((row) => (
        <Card key={keyOf(row)} row={row} q={q} extra={extra} under={under} />
      ))}
    </ul>
  );
}

interface CardProps<R extends MatterRow> {
  readonly row: R;
  readonly q: string | undefined;
  readonly extra: ExtraColumn<R> | undefined;
  readonly under: MatterTableProps<R>['under'];
}

function Card<R extends MatterRow>({ row, q, extra, under }: CardProps<R>) {
  const t = useText();
  const names = useNames();
  return (
    <li>
      <div>
        <MatterTitle row={row} q={q} />
      </div>
      {under?.(row)}
      <div className="matter-card-facts">
        <span>{t(names.kind(row.kind))}</span>
        <span>{row.unit_name}</span>
        <span className={row.status === 'returned' ? 'row-returned' : undefined}>{t(whereItIs(row, names))}</span>
      </div>
      <div className="matter-card-facts">
        <RowLimit row={row} />
        {extra !== undefined && <span>{extra.of(row)}</span>}
      </div>
    </li>
  );
}
