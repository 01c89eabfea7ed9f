import type { CompareRow, Comparison } from '@guiju/contract';
import { memo } from 'react';
import { useText } from '../../shared/language.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import { Cell } from './compare-cell.tsx';
import { topicOrder, topicWords } from './compare-words.ts';
import { RowLabel } from './row-label.tsx';

interface Props {
  readonly governments: Comparison['governments'];
  readonly rows: readonly CompareRow[];
  readonly q: string | undefined;
}

/** Rows under their topics: a table on the desk, one thing after another on the phone. */
export function CompareTopics({ governments, rows, q }: Props) {
  const t = useText();
  const narrow = useNarrow();
  return topicOrder.map((topic) => {
    const own = rows.filter((row) => row.topic === topic);
    if (own.length === 0) return null;
    const id = `compare-${topic}`;
    return (
      <section key={topic} className="compare-topic" aria-labelledby={id}>
        <h2 id={id}>
          {t(topicWords[topic])} <span className="compare-count">{own.length}</span>
        </h2>
        {narrow ? (
          <Stacked governments={governments} rows={own} q={q} />
        ) : (
          <Table governments={governments} rows={own} q={q} labelledBy={id} />
        )}
      </section>
    );
  });
}

const about = { zh: '事项和情形', en: 'Matter and case' };

const Table = memo(function Table({ governments, rows, q, labelledBy }: Props & { readonly labelledBy: string }) {
  const t = useText();
  return (
    <table className="compare-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className="compare-about">
            {t(about)}
          </th>
          {governments.map(({ government, name }) => (
            <th key={government} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <RowLabel row={row} q={q} />
            </th>
            {row.cells.map((cell) => (
              <td key={cell.government}>
                <Cell cell={cell} q={q} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

const Stacked = memo(function Stacked({ governments, rows, q }: Props) {
  const t = useText();
  const nameOf = (id: string): string => {
    const found = governments.find(({ government }) => government === id);
    return found === undefined ? id : t(found.name);
  };
  return (
    <ul className="compare-cards">
      {rows.map((row) => (
        <li key={row.id}>
          <h3>
            <RowLabel row={row} q={q} />
          </h3>
          <dl>
            {row.cells.map((cell) => (
              <div key={cell.government}>
                <dt>{nameOf(cell.government)}</dt>
                <dd>
                  <Cell cell={cell} q={q} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
});
