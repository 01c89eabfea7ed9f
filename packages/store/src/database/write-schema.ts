import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { dumpSchema, SCHEMA_FILE } from './schema-dump.ts';
import { startDatabase } from './start-database.ts';

// Brings an empty database to the newest schema and writes that down in schema.sql.
const dataDir = mkdtempSync(join(tmpdir(), 'guiju-schema-'));
const database = await startDatabase({ dataDir, settings: { fsync: 'off' } });
try {
  await migrate(database.url);
  writeFileSync(SCHEMA_FILE, await dumpSchema(database.url));
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
