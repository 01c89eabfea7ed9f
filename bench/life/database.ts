import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';
import { migrate, openStore, type Store, startDatabase } from '@guiju/store';

/** Connections that each side may use. */
export const CONNECTIONS = 20;

/** A store on an embedded database of its own with the settings an office gets, and the address of that database. */
export const withStore = async <T>(use: (store: Store, url: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'));
  const database = await startDatabase({ dataDir: folder });
  try {
    await migrate(database.url);
    const store = openStore({
      url: database.url,
      rulebooksRoot: rulebooksRoot(),
      sealKeyFile: join(folder, 'seal.pem'),
      connections: CONNECTIONS,
    });
    try {
      return await use(store, database.url);
    } finally {
      await store.close();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
