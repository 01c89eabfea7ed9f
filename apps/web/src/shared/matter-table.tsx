import type { MatterRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useRef } from 'react';
import { dayName, dayOf, momentName, timeName } from './dates.ts';
import { useReading } from './language.tsx';
import { orderOf, toggled } from './list-filter.ts';
import { useListKeys } from './list-keys.ts';
import { Marked } from './marked-text.tsx';
import { MatterCards } from './matter-cards.tsx';
import { MatterTitle } from './matter-line.tsx';
import './matter-table.css';
import { type ExtraColumn, type MatterTableProps, seatKey } from './matter-table-props.ts';
import { whereItIs } from './matter-words.ts';
import { useNames } from './names.ts';
import { useNarrow } from './narrow.ts';
import { useToday } from './now.ts';
import { RowLimit } from './row-limit.tsx';

const words = {
  title: { zh: '标题', en: 'Title' },
  kind: { zh: '类别', en: 'Kind' },
  unit: { zh: '单位', en: 'Unit' },
  where: { zh: '办到哪里', en: 'Where it is' },
  limit: { zh: '时限', en: 'Limit' },
  updated: { zh: '更新', en: 'Updated' },
} as const satisfies Record<string, Bilingual>;

/** A list of matters: a table on the desk, cards on the phone; j, k and Enter go through it. */
export function MatterTable<R extends MatterRow>(props: MatterTableProps<R>) {
  const narrow = useNarrow();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list, props.keyed ?? true);
  return <div ref={list}>{narrow || props.cards ? <MatterCards {...props} /> : <Table {...props} />}</div>;
}

function Table<R extends MatterRow>(props: MatterTableProps<R>) {
  const { rows, caption, q, sort, onSort, dense = false, extra, under, dated, keyOf = seatKey } = props;
  const { t } = useReading();
  return (
    <table className={dense ? 'matters matters-dense' : 'matters'}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <Head name={t(words.title)} column="title" sort={sort} onSort={onSort} />
          <th scope="col">{t(words.kind)}</th>
          <th scope="col">{t(words.unit)}</th>
          <th scope="col">{t(words.where)}</th>
          <Head name={t(words.limit)} column="due" sort={sort} onSort={onSort} />
          {extra !== undefined && <th scope="col">{extra.title}</th>}
          <Head name={dated ?? t(words.updated)} column="updated" sort={sort} onSort={onSort} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={keyOf(row)} row={row} q={q} extra={extra} under={under} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps extends Pick<MatterTableProps, 'sort' | 'onSort'> {
  readonly name: string;
  readonly column: 'title' | 'due' | 'updated';
}

function Head({ name, column, sort, onSort }: HeadProps) {
  if (onSort === undefined) return <th scope="col">{name}</th>;
  const order = orderOf(sort, column);
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => onSort(toggled(sort, column))}>
        {name}
        <span aria-hidden className={`sort sort-${order}`} />
      </button>
    </th>
  );
}

interface LineProps<R extends MatterRow> {
  readonly row: R;
  readonly q: string | undefined;
  readonly extra: ExtraColumn<R> | undefined;
  readonly under: MatterTableProps<R>['under'];
}

function Line<R extends MatterRow>({ row, q, extra, under }: LineProps<R>) {
  const { t, language } = useReading();
  const names = useNames();
  const today = useToday();
  const day = dayOf(row.updated_at);
  return (
    <tr>
      <td>
        <MatterTitle row={row} q={q} />
        {under?.(row)}
      </td>
      <td>{t(names.kind(row.kind))}</td>
      <td>
        <Marked text={row.unit_name} q={q} />
      </td>
      <td className={row.status === 'returned' ? 'row-returned' : undefined}>{t(whereItIs(row, names))}</td>
      <td>
        <RowLimit row={row} />
      </td>
      {extra !== undefined && <td>{extra.of(row)}</td>}
      <td className="row-updated" title={momentName(row.updated_at, language, today)}>
        {day === today ? timeName(row.updated_at) : dayName(day, language, today)}
      </td>
    </tr>
  );
}
