import { expect, test } from 'vitest';
import { type Column, registerCsv } from './register-columns.ts';

test('a register is exported as its columns say, heads first', () => {
  const columns: readonly Column<{ n: number }>[] = [
    { head: { zh: '序号', en: 'No.' }, text: ({ n }) => String(n) },
    { head: { zh: '说明', en: 'Note' }, text: ({ n }) => `第${n}号,作废`, cell: () => null },
  ];
  expect(registerCsv(columns, [{ n: 1 }], ({ zh }) => zh)).toBe('\uFEFF序号,说明\r\n1,"第1号,作废"\r\n');
});
