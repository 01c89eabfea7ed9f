import pg from 'pg';

/** Does something while no other process does, for what must not meet itself when several start together. */
export const inTurn = async <T>(url: string, lock: number, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'guiju' });
  // A connection that breaks fails the query under way; without a listener its own event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
};
