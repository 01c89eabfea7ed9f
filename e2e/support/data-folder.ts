import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { killAtOnce, killDatabase, processesNaming } from './processes.ts';

/**
 * A folder for the data of one run, removed after the test file at whose top it is asked for; whatever still runs on it ends first, the
 * server and the database with its workers.
 */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-e2e-'));
  afterAll(async () => {
    await killDatabase(folder);
    await killAtOnce(processesNaming(folder).map(({ pid }) => pid));
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
