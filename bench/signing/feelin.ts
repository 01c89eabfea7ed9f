import type { Facts } from '@guiju/kernel';
import { unaryTest } from 'feelin';
import type { Decider } from './contestant.ts';
import { type Cell, rows } from './rows.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

const testText = (cell: Cell): string => {
  if (typeof cell === 'boolean') return String(cell);
  return 'has' in cell ? `some given in ? satisfies given in (${quoted(cell.has)})` : quoted(cell);
};

const tests = rows.map(({ cells, ...row }) => ({
  ...row,
  cells: Object.entries(cells).map(([fact, cell]) => ({ fact, test: testText(cell) })),
}));

/** A decision table as DMN means it, a unary test in each cell, row by row until one matches; faster than one expression a row. */
export const feelin = (): Decider => ({
  name: 'feelin',
  decide: (facts: Facts) => {
    const read: unknown[] = [];
    const holds = ({ fact, test }: { fact: string; test: string }): boolean => {
      const { value, warnings } = unaryTest(test, { '?': facts[fact] });
      read.push({ fact, test, value, warnings });
      return value === true;
    };
    const found = tests.find(({ cells }) => cells.every(holds));
    return { signers: found?.signers ?? null, provisions: found === undefined ? [] : [found.provision], trace: read };
  },
});
