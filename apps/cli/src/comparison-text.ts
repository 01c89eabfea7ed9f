import { articleName, capabilityName, kinds } from '@guiju/kernel';
import { type CompareCell, type CompareRow, type Comparison, compareTopics } from '@guiju/rulebook';
import { width } from './output.ts';
import { columnWidths, wrapped, wrappedTable } from './wrapped-table.ts';

const cited = (articles: readonly string[]): string => articles.map((article) => articleName(article).zh).join('、');

/** So many cases are told in a cell; more are only named, since each has a row of its own. */
const CASES = 3;

const cellText = ({ lines, otherwise }: CompareCell): string => {
  if (lines.length === 0) return '—';
  const conditional = lines.filter(({ when }) => when !== null);
  if (conditional.length > CASES)
    return `分 ${conditional.length} 种情形：${conditional.flatMap(({ provisions }) => provisions).join(' ')}`;
  const said = lines.map(({ text, when, articles }) => `${when === null ? '' : `${when.zh}的：`}${text.zh}（${cited(articles)}）`);
  const also = otherwise.length === 0 ? [] : [`另有 ${otherwise.length} 种情形：${otherwise.join(' ')}`];
  return [...said, ...also].join('\n');
};

const labelOf = ({ kind, subject, when, topic }: CompareRow): string => {
  const name = kind === null ? '' : `${kinds[kind]?.name.zh ?? kind}·`;
  const about = topic === 'route' || topic === 'cadence' ? compareTopics[topic].zh : subject.zh;
  return `${name}${about}${when === null ? '' : `\n${when.zh}`}`;
};

const stacked = (rows: readonly CompareRow[], names: readonly string[], line: number): string =>
  rows
    .map((row) => {
      const cells = row.cells.map((cell, i) =>
        wrapped(`${names[i] ?? cell.government}：${cellText(cell).replaceAll('\n', '；')}`, line - 4),
      );
      return [...wrapped(labelOf(row).replace('\n', '：'), line - 2), ...cells.flat().map((text) => `    ${text}`)].join('\n');
    })
    .join('\n');

const sideBySide = (rows: readonly CompareRow[], names: readonly string[], widths: readonly number[]): string => {
  const ruled = widths.map((columns) => '─'.repeat(columns));
  const lines = rows.flatMap((row) => [[labelOf(row), ...row.cells.map(cellText)], ruled]);
  return wrappedTable([['', ...names], ruled, ...lines], widths);
};

/** A comparison for a person at a terminal so many columns wide; governments stand below each other where they do not fit side by side. */
export const comparisonText = ({ governments, rows }: Comparison, line: number): string => {
  const names = governments.map(({ name }) => name.zh);
  const widths = columnWidths(line, names.length);
  const differing = rows.filter(({ differs }) => differs).length;
  const sections = [...Map.groupBy(rows, ({ capability }) => capability)].map(([capability, own]) => {
    const title = `${capabilityName(capability).zh} · ${capability}（${own.length}）`;
    const body = widths === null ? stacked(own, names, line) : sideBySide(own, names, widths);
    return `${title}\n${'═'.repeat(Math.min(line, width(title)))}\n${body}`;
  });
  return [...sections, `${names.join('、')}：${rows.length} 项，${differing} 项规定不同 · ${rows.length} topics, ${differing} differ`].join(
    '\n\n',
  );
};
