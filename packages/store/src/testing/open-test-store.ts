import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '../store.ts';
import { afterwards } from './afterwards.ts';
import { clone } from './clone.ts';
import { testOffice } from './office-file.ts';

/** Rulebooks and calendars of the tests. */
export const testRulebooks = fileURLToPath(new URL('rulebooks', import.meta.url));

/** A Thursday in a week of five working days. */
export const NOW = '2025-11-20T09:00:00+08:00';

/** A store on a fresh database with the offices of some governments; its clock stands at `NOW`. Closed after the test file. */
export const openTestStore = async (
  governments: readonly string[] = ['shili'],
  connections = 10,
  rulebooksRoot = testRulebooks,
): Promise<{ readonly store: Store; readonly url: string; readonly sealKeyFile: string }> => {
  const url = await clone();
  const folder = mkdtempSync(join(tmpdir(), 'guiju-seal-'));
  const sealKeyFile = join(folder, 'seal.pem');
  const store = openStore({ url, rulebooksRoot, sealKeyFile, clock: () => NOW, connections });
  afterwards(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const government of governments) await store.installOffice(testOffice(government), '2025-01-02T09:00:00+08:00');
  return { store, url, sealKeyFile };
};
