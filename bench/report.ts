import { table } from './table.ts';

/** What was measured in one case, by contestant, in one unit. */
export interface Row {
  readonly case: string;
  readonly unit: '/s' | 'µs' | 'ms' | 's' | '%' | 'MB';
  readonly measured: Readonly<Record<string, number>>;
}

/** A promise of the project and what became of it in this run. */
export interface Kept {
  readonly promise: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** The outcome of one benchmark. */
export interface Report {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly promises: readonly Kept[];
}

/** Three digits are all that a measurement of this kind carries. */
export const figure = (value: number): string =>
  value >= 1000 ? Math.round(Number(value.toPrecision(3))).toLocaleString('en') : String(Number(value.toPrecision(3)));

/** A ratio as it is read aloud: `13.2 ×`. */
export const times = (ratio: number): string => `${figure(ratio)} ×`;

/** A report for a person at a terminal. */
export const reportText = ({ name, rows, promises }: Report): string => {
  const lines = rows.map((row) => [
    `  ${row.case}`,
    ...Object.entries(row.measured).map(([who, value]) => `${who} ${figure(value)} ${row.unit}`),
  ]);
  return [name, table(lines), ...promises.map(({ promise, measured, kept }) => `  ${kept ? '✓' : '✗'} ${promise}: ${measured}`)].join('\n');
};
