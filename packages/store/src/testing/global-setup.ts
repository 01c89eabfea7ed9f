import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { startDatabase } from '../database/start-database.ts';
import { databaseUrl, TEMPLATE } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server's own database, from which test files clone the template. */
    readonly database: string;
  }
}

const buildTemplate = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`).finally(() => client.end());
  await migrate(databaseUrl(url, TEMPLATE));
};

/** Starts PostgreSQL for one run of the tests and builds the template once; what is written need not survive a crash. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'guiju-test-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '1GB' };
  const database = await startDatabase({ dataDir, settings });
  const end = async (): Promise<void> => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await buildTemplate(database.url);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('database', database.url);
  return end;
};
