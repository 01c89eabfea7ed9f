import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { afterwards } from './afterwards.ts';
import { databaseUrl, TEMPLATE } from './template.ts';

const onServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('database') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A fresh database for the calling test file, dropped after it. */
export const clone = async (template = TEMPLATE): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  afterwards(() => onServer(`drop database ${name} with (force)`));
  return databaseUrl(inject('database'), name);
};

/** A fresh database without the schema. */
export const emptyDatabase = (): Promise<string> => clone('template0');
