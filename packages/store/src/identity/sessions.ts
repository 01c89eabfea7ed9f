import { randomBytes } from 'node:crypto';
import type { Instant, PostId } from '@guiju/kernel';
import { sql } from 'kysely';
import { milliseconds, shifted } from '../clock.ts';
import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';
import { sm3 } from '../ledger/canonical.ts';
import type { Account } from './accounts.ts';

/** A sign-in that lasts: at one desk, with the value that unsafe requests must repeat. */
export interface Session extends Account {
  readonly desk: PostId;
  readonly csrf: string;
  readonly token_hash: string;
}

/** A session ends after so many seconds without use, and in any case after so many. */
const IDLE_SECONDS = 8 * 3600;
const LIFE_SECONDS = 7 * 24 * 3600;
/** Use is noted at most this often, so that reading does not write. */
const NOTE_SECONDS = 60;

/** Begins a session; the token goes to the browser and is kept here only as its hash. */
export const openSession = async (db: Db, account: Account, desk: PostId, now: Instant): Promise<{ token: string; session: Session }> => {
  const token = randomBytes(32).toString('base64url');
  const session = { ...account, desk, csrf: randomBytes(24).toString('base64url'), token_hash: sm3(token) };
  const { government, login, csrf, token_hash } = session;
  await inGovernment(db, government, async (tx) => {
    await tx
      .deleteFrom('sessions')
      .where('government', '=', government)
      .where('login', '=', login)
      .where((either) =>
        either.or([either('seen_at', '<', shifted(now, -IDLE_SECONDS)), either('created_at', '<', shifted(now, -LIFE_SECONDS))]),
      )
      .execute();
    await tx.insertInto('sessions').values({ government, token_hash, login, desk, csrf, created_at: now, seen_at: now }).execute();
  });
  return { token, session };
};

/** The session of a token; null when there is none or it has ended. */
export const findSession = async (db: Db, token: string, now: Instant): Promise<Session | null> => {
  const token_hash = sm3(token);
  const { rows } = await sql<{ government: string | null }>`select government_of_session(${token_hash}) as government`.execute(db);
  const government = rows[0]?.government ?? null;
  if (government === null) return null;
  return inGovernment(db, government, async (tx) => {
    const row = await tx
      .selectFrom('sessions as s')
      .innerJoin('accounts as a', (join) => join.onRef('a.government', '=', 's.government').onRef('a.login', '=', 's.login'))
      .select(['s.login', 's.desk', 's.csrf', 's.created_at', 's.seen_at', 'a.person', 'a.admin'])
      .where('s.government', '=', government)
      .where('s.token_hash', '=', token_hash)
      .executeTakeFirst();
    if (row === undefined) return null;
    const at = milliseconds(now);
    const own = (delta: Instant, seconds: number): boolean => at - milliseconds(delta) > seconds * 1000;
    const ended = own(row.seen_at, IDLE_SECONDS) || own(row.created_at, LIFE_SECONDS);
    const mine = tx.updateTable('sessions').where('government', '=', government).where('token_hash', '=', token_hash);
    if (ended) {
      await tx.deleteFrom('sessions').where('government', '=', government).where('token_hash', '=', token_hash).execute();
      return null;
    }
    if (own(row.seen_at, NOTE_SECONDS)) await mine.set({ seen_at: now }).execute();
    const { login, desk, csrf, person, admin } = row;
    return { government, login, desk, csrf, person, admin, token_hash };
  });
};

/** Moves a session to another desk; whether the person may sit there is for the caller to know. */
export const switchDesk = (db: Db, { government, token_hash }: Session, desk: PostId): Promise<unknown> =>
  inGovernment(db, government, (tx) =>
    tx.updateTable('sessions').set({ desk }).where('government', '=', government).where('token_hash', '=', token_hash).execute(),
  );

/** Ends a session. */
export const closeSession = (db: Db, { government, token_hash }: Session): Promise<unknown> =>
  inGovernment(db, government, (tx) =>
    tx.deleteFrom('sessions').where('government', '=', government).where('token_hash', '=', token_hash).execute(),
  );
