import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** Texts beyond so many are sent unprepared: lists of varying length make ever new ones. */
const MOST = 300;

/** Gives statements with parameters a name, so that a connection parses and plans each text once. */
const naming = () => {
  const names = new Map<string, string>();
  return (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST) return known;
    const name = `guiju_${names.size}`;
    names.set(text, name);
    return name;
  };
};

/** A pool whose statements are prepared under a name. */
export const preparedPool = (pool: pg.Pool): PostgresPool => {
  const nameOf = naming();
  const prepared = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const wrap = (client: pg.PoolClient): PostgresPoolClient => {
    const query = (text: string, values: readonly unknown[]) => {
      const name = values.length === 0 ? undefined : nameOf(text);
      return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    };
    return { query, release: () => client.release() } as unknown as PostgresPoolClient;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = prepared.get(client) ?? wrap(client);
      prepared.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
};
