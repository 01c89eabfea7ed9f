import type { Bilingual, Instant } from '@guiju/kernel';
import { sql } from 'kysely';
import type { Db } from '../database/connect.ts';
import { inGovernment, type Tx } from '../database/in-government.ts';
import type { AdminRole } from '../database/tables.ts';
import { hashPassword, isPassword, passwordProblem } from './password.ts';
import { holdTries, lockOf, MAX_FAILURES, setTries } from './tries.ts';

/** Who a login is. */
export interface Account {
  readonly government: string;
  readonly login: string;
  readonly person: string;
  readonly admin: readonly AdminRole[];
}

/** An account to be set up; a password of null can only sign in elsewhere. */
export interface NewAccount extends Omit<Account, 'government'> {
  readonly password: string | null;
}

export type SignedIn =
  | { readonly outcome: 'signed_in'; readonly account: Account }
  | { readonly outcome: 'wrong'; readonly tries_left: number }
  | { readonly outcome: 'locked'; readonly until: Instant };

/**
 * Sets an account up, or changes person and administrator role of an existing one; its password stays then. `hash` makes the hash of its
 * password: accounts that share one password, as those of a demonstration office, may share its hash too.
 */
export const putAccount = async (tx: Tx, government: string, account: NewAccount, now: Instant, hash = hashPassword): Promise<void> => {
  const { login, person, admin, password } = account;
  await tx
    .insertInto('accounts')
    .values({ government, login, person, admin, password: password === null ? null : await hash(password), changed_at: now })
    .onConflict((conflict) => conflict.columns(['government', 'login']).doUpdateSet({ person, admin }))
    .execute();
};

const governmentOf = async (db: Db, login: string): Promise<string | null> => {
  const { rows } = await sql<{ government: string | null }>`select government_of_login(${login}) as government`.execute(db);
  return rows[0]?.government ?? null;
};

const note = (tx: Tx, government: string, login: string, at: Instant, outcome: string, address: string | null): Promise<unknown> =>
  tx.insertInto('sign_ins').values({ government, login, at, outcome, address }).execute();

/**
 * Checks login and password. A name that nobody has goes the same way as one that somebody has: the same statements, the same check, the same
 * count and lock; only the log has no place for it.
 */
export const signIn = async (db: Db, login: string, password: string, now: Instant, address: string | null): Promise<SignedIn> => {
  const government = await governmentOf(db, login);
  return inGovernment(db, government ?? '', async (tx) => {
    const [tries, account] = await Promise.all([
      holdTries(tx, login, now),
      tx.selectFrom('accounts').selectAll().where(sql`lower(login)`, '=', sql`lower(${login})`).executeTakeFirst(),
    ]);
    const log = async (outcome: string): Promise<unknown> =>
      account === undefined ? undefined : note(tx, account.government, account.login, now, outcome, address);
    // Checked even when the name is locked: beside this, the time of a row in the log is not seen.
    const right = await isPassword(password, account?.password ?? null);
    if (tries.until !== null) {
      await log('locked');
      return { outcome: 'locked', until: tries.until };
    }
    if (right && account !== undefined) {
      await Promise.all([setTries(tx, login, 0, now), log('signed_in')]);
      const { government: of, login: name, person, admin } = account;
      return { outcome: 'signed_in', account: { government: of, login: name, person, admin } };
    }
    const failures = tries.failures + 1;
    const until = lockOf(failures, now);
    await Promise.all([setTries(tx, login, failures, now), log(until === null ? 'wrong' : 'locked')]);
    return until === null ? { outcome: 'wrong', tries_left: MAX_FAILURES - failures } : { outcome: 'locked', until };
  });
};

export type PasswordChanged =
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'unfit'; readonly problem: Bilingual };

/** Changes a password; every other session of the login ends. */
export const changePassword = async (
  db: Db,
  { government, login }: Account,
  current: string,
  next: string,
  now: Instant,
  keepSession: string | null,
): Promise<PasswordChanged> => {
  const problem = passwordProblem(next, login);
  if (problem !== null) return { outcome: 'unfit', problem };
  return inGovernment(db, government, async (tx) => {
    const account = await tx
      .selectFrom('accounts')
      .select('password')
      .where('government', '=', government)
      .where('login', '=', login)
      // Not a lock that keeps others from naming the login: a sign-in holds its count and writes the log, this waits for its count.
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (account === undefined || !(await isPassword(current, account.password))) {
      if (account !== undefined) await note(tx, government, login, now, 'password_refused', null);
      return { outcome: 'wrong' };
    }
    await tx
      .updateTable('accounts')
      .set({ password: await hashPassword(next), changed_at: now })
      .where('government', '=', government)
      .where('login', '=', login)
      .execute();
    await tx
      .deleteFrom('sessions')
      .where('government', '=', government)
      .where('login', '=', login)
      .where('token_hash', '!=', keepSession ?? '')
      .execute();
    await setTries(tx, login, 0, now);
    await note(tx, government, login, now, 'password_changed', null);
    return { outcome: 'changed' };
  });
};
