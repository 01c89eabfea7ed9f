import { expect } from 'vitest';
import { guiju } from './command-line.ts';

/** Expects that the ledger of a data folder verifies and that deciding everything again gives the same, as an auditor asks it. */
export const expectProven = async (data: string): Promise<void> => {
  for (const verb of [['ledger', 'verify'], ['replay']]) {
    const { code, output, error } = await guiju([...verb, '--data', data]);
    expect(code, output + error).toBe(0);
  }
};
