import { problemCodes } from '@guiju/contract';
import { expect, test } from 'vitest';
import { problemTable } from './table.ts';

test('the table has a row in both languages for every code of the contract, and no other', () => {
  expect(Object.keys(problemTable).sort()).toEqual([...problemCodes].sort());
  for (const { zh, en } of Object.values(problemTable)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
