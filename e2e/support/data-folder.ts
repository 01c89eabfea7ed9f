import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { killDatabase } from './processes.ts';

/** A folder for the data of one run, emptied after the calling test file; a database that was left running in it ends first. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-e2e-'));
  afterAll(async () => {
    await killDatabase(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
