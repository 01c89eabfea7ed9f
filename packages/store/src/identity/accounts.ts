import type { Bilingual, Instant } from '@guiju/kernel';
import { sql } from 'kysely';
import { milliseconds, shifted } from '../clock.ts';
import type { Db } from '../database/connect.ts';
import { inGovernment, type Tx } from '../database/in-government.ts';
import type { AdminRole } from '../database/tables.ts';
import { hashPassword, isPassword, passwordProblem } from './password.ts';

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

/** After so many wrong passwords in a row the login is locked for so many seconds. */
export const MAX_FAILURES = 5;
export const LOCK_SECONDS = 900;

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
 * Checks login and password. Wrong tries are counted and logged; the answer for an unknown login is the same and takes as long, but never
 * locks.
 */
export const signIn = async (db: Db, login: string, password: string, now: Instant, address: string | null): Promise<SignedIn> => {
  const government = await governmentOf(db, login);
  if (government === null) {
    await isPassword(password, null);
    return { outcome: 'wrong', tries_left: MAX_FAILURES - 1 };
  }
  return inGovernment(db, government, async (tx) => {
    // The row is locked, so that tries at the same moment are counted one by one.
    const account = await tx
      .selectFrom('accounts')
      .selectAll()
      .where('government', '=', government)
      .where(sql`lower(login)`, '=', login.toLowerCase())
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { locked_until: lock, failures } = account;
    if (lock !== null && milliseconds(lock) > milliseconds(now)) {
      await note(tx, government, account.login, now, 'locked', address);
      return { outcome: 'locked', until: lock };
    }
    const right = await isPassword(password, account.password);
    const count = right ? 0 : failures + 1;
    const locks = count >= MAX_FAILURES;
    const until = locks ? shifted(now, LOCK_SECONDS) : null;
    await tx
      .updateTable('accounts')
      .set({ failures: locks ? 0 : count, locked_until: until })
      .where('government', '=', government)
      .where('login', '=', account.login)
      .execute();
    await note(tx, government, account.login, now, right ? 'signed_in' : until === null ? 'wrong' : 'locked', address);
    if (until !== null) return { outcome: 'locked', until };
    if (!right) return { outcome: 'wrong', tries_left: MAX_FAILURES - count };
    return { outcome: 'signed_in', account: { government, login: account.login, person: account.person, admin: account.admin } };
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
      .forUpdate()
      .executeTakeFirst();
    if (account === undefined || !(await isPassword(current, account.password))) {
      if (account !== undefined) await note(tx, government, login, now, 'password_refused', null);
      return { outcome: 'wrong' };
    }
    await tx
      .updateTable('accounts')
      .set({ password: await hashPassword(next), failures: 0, locked_until: null, changed_at: now })
      .where('government', '=', government)
      .where('login', '=', login)
      .execute();
    await tx
      .deleteFrom('sessions')
      .where('government', '=', government)
      .where('login', '=', login)
      .where('token_hash', '!=', keepSession ?? '')
      .execute();
    await note(tx, government, login, now, 'password_changed', null);
    return { outcome: 'changed' };
  });
};
