import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Db } from '@guiju/store/testing';
import { postmasterOf } from './processes.ts';

/** Address of the embedded database that runs in a data folder. */
export const databaseOf = (data: string): string => {
  const password = readFileSync(join(data, 'password'), 'utf8').trim();
  return `postgres://guiju:${password}@127.0.0.1:${postmasterOf(data)?.port}/postgres`;
};

/** Looks into the database of a running product directly, past everything that the product shows of it. */
export const inDatabase = async <T>(data: string, look: (db: Db) => Promise<T>): Promise<T> => {
  const db = connect(databaseOf(data));
  return look(db).finally(() => db.destroy());
};
