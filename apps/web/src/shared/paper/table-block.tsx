import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Checkbox } from 'antd';
import { useText } from '../language.tsx';
import { useComposed } from '../use-composed.ts';
import { cellsOf, withTitle } from './block-edits.ts';
import { BlockTitle } from './block-title.tsx';
import type { WrittenBlock } from './written-paper.ts';

const words = {
  title: { zh: '表格标题（可不填）', en: 'Title of the table (may be empty)' },
  row: { zh: '加一行', en: 'Add a row' },
  column: { zh: '加一列', en: 'Add a column' },
  lessRow: { zh: '减一行', en: 'Remove a row' },
  lessColumn: { zh: '减一列', en: 'Remove a column' },
  landscape: { zh: '横排页面', en: 'Across the page' },
  head: { zh: '表头行数', en: 'Rows of the head' },
  remove: { zh: '删除', en: 'Remove ' },
} as const satisfies Record<string, Bilingual>;

type Table = Extract<WrittenBlock, { readonly type: 'table' }>;

interface Props {
  readonly label: string;
  readonly block: Table;
  readonly onChange: (block: Table) => void;
  readonly onRemove: () => void;
}

/** A table of the body: cells to be typed or pasted from a spreadsheet. */
export function TableBlock({ label, block, onChange, onRemove }: Props) {
  const t = useText();
  const { rows, title, landscape = false, head = 1 } = block;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const withRows = (next: Table['rows']) => onChange({ ...block, rows: next });
  /** Puts cells from a place on to the right and below, making the table larger where they need it. */
  const fill = (row: number, column: number, cells: Table['rows']) => {
    const height = Math.max(rows.length, row + cells.length);
    const columns = Math.max(width, ...cells.map((each) => column + each.length));
    withRows(
      Array.from({ length: height }, (_, y) =>
        Array.from({ length: columns }, (_, x) => cells[y - row]?.[x - column] ?? rows[y]?.[x] ?? ''),
      ),
    );
  };
  return (
    <fieldset className="block-table">
      <legend className="unseen">{label}</legend>
      <BlockTitle label={label} words={t(words.title)} title={title} onChange={(text) => onChange(withTitle(block, text))} />
      <div className="block-cells">
        <table>
          <tbody>
            {rows.map((row, y) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity than their place
              <tr key={y}>
                {Array.from({ length: width }, (_, x) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity than their place
                  <td key={x}>
                    <Cell name={`${label} ${y + 1}-${x + 1}`} text={row[x] ?? ''} onFill={(cells) => fill(y, x, cells)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="block-table-tools">
        <Button size="small" type="text" onClick={() => withRows([...rows, Array.from({ length: width }, () => '')])}>
          {t(words.row)}
        </Button>
        <Button size="small" type="text" onClick={() => withRows(rows.map((row) => [...row, '']))}>
          {t(words.column)}
        </Button>
        <Button size="small" type="text" disabled={rows.length < 2} onClick={() => withRows(rows.slice(0, -1))}>
          {t(words.lessRow)}
        </Button>
        <Button size="small" type="text" disabled={width < 2} onClick={() => withRows(rows.map((row) => row.slice(0, width - 1)))}>
          {t(words.lessColumn)}
        </Button>
        <label>
          {t(words.head)}{' '}
          <select value={head} onChange={({ target }) => onChange({ ...block, head: Number(target.value) })}>
            {Array.from({ length: Math.max(head, Math.min(3, rows.length - 1)) + 1 }, (_, count) => count).map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <Checkbox checked={landscape} onChange={({ target }) => onChange({ ...block, landscape: target.checked })}>
          {t(words.landscape)}
        </Checkbox>
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label={`${t(words.remove)}${label}`}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}

interface CellProps {
  readonly name: string;
  readonly text: string;
  /** Hears of the cells from this one on, to the right and below. */
  readonly onFill: (cells: Table['rows']) => void;
}

function Cell({ name, text, onFill }: CellProps) {
  const composed = useComposed<HTMLTextAreaElement>(text, (written) => onFill([[written]]));
  return (
    <textarea
      rows={1}
      aria-label={name}
      {...composed}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (!/[\t\n]/.test(pasted.trim())) return;
        event.preventDefault();
        onFill(cellsOf(pasted));
      }}
    />
  );
}
