import { DownloadOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { download } from './download.ts';
import { useText } from './language.tsx';
import { useNarrow } from './narrow.ts';
import { type Column, registerCsv } from './register-columns.ts';
import './register-table.css';

const words = {
  save: { zh: '导出表格', en: 'Export' },
} as const satisfies Record<string, Bilingual>;

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

const shown = <R,>({ text, cell }: Column<R>, row: R) => (cell === undefined ? text(row) : cell(row));

/** A register as a table; on the phone one card for each row, without what is empty. */
export function RegisterTable<R>({ caption, columns, rows, keyOf }: Props<R>) {
  const t = useText();
  const narrow = useNarrow();
  if (narrow) {
    return (
      <ul className="register-cards" aria-label={caption}>
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <dl>
              {columns
                .filter(({ text }) => text(row) !== '')
                .map((column) => (
                  <div key={column.head.en}>
                    <dt>{t(column.head)}</dt>
                    <dd>{shown(column, row)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className="register">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <td key={column.head.en}>{shown(column, row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SaveProps<R> extends Omit<Props<R>, 'keyOf' | 'caption'> {
  /** Name of the file without its ending. */
  readonly name: string;
}

/** Saves a register, as it is narrowed now, as a table that Excel opens. */
export function SaveRegister<R>({ name, columns, rows }: SaveProps<R>) {
  const t = useText();
  return (
    <Button icon={<DownloadOutlined aria-hidden />} onClick={() => download(`${name}.csv`, registerCsv(columns, rows, t))}>
      {t(words.save)}
    </Button>
  );
}
