import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const query = readFileSync(new URL('schema-dump.sql', import.meta.url), 'utf8');

/** File in which the schema is committed, so that a migration shows as a difference. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../schema.sql', import.meta.url));

/** The schema of a database as text, the same for the same schema. */
export const dumpSchema = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ schema: string }>(query);
    return `-- Written by "npm run schema -w packages/store"; not to be edited.\n\n${rows[0]?.schema ?? ''}\n`;
  } finally {
    await client.end();
  }
};
