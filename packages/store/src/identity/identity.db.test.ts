import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { shifted } from '../clock.ts';
import { connect } from '../database/connect.ts';
import type { Store } from '../store.ts';
import { NOW, openTestStore } from '../testing/index.ts';
import { LOCK_SECONDS, MAX_FAILURES } from './tries.ts';

let store: Store;
let url = '';
beforeAll(async () => {
  ({ store, url } = await openTestStore(['shili', 'lizi']));
});

const set = (login: string, password: string | null) => store.putAccount('shili', { login, person: 'head', admin: [], password });
const signedIn = async (login: string, password: string, now = NOW) => {
  const answer = await store.signIn(login, password, now);
  if (answer.outcome !== 'signed_in') throw new Error(answer.outcome);
  return answer.account;
};

describe('signing in', () => {
  test('finds the government of a login, whatever its capitals', async () => {
    await set('anna', 'Very-secret-1');
    expect(await store.signIn('ANNA', 'Very-secret-1')).toMatchObject({
      outcome: 'signed_in',
      account: { government: 'shili', person: 'head' },
    });
  });

  test('a login belongs to one government only', async () => {
    await set('unique', 'Very-secret-1');
    await expect(store.putAccount('lizi', { login: 'Unique', person: 'head', admin: [], password: null })).rejects.toThrow(
      /accounts_login/,
    );
  });

  test('counts wrong passwords, then locks for a while, also for the right one', async () => {
    await set('bert', 'Very-secret-1');
    for (let left = MAX_FAILURES - 1; left > 0; left--) {
      expect(await store.signIn('bert', 'wrong', NOW)).toEqual({ outcome: 'wrong', tries_left: left });
    }
    const until = shifted(NOW, LOCK_SECONDS);
    expect(await store.signIn('bert', 'wrong', NOW)).toEqual({ outcome: 'locked', until });
    expect(await store.signIn('bert', 'Very-secret-1', shifted(NOW, LOCK_SECONDS - 1))).toEqual({ outcome: 'locked', until });
    expect(await store.signIn('bert', 'Very-secret-1', shifted(NOW, LOCK_SECONDS + 1))).toMatchObject({ outcome: 'signed_in' });
    expect(await store.signIn('bert', 'wrong', shifted(NOW, LOCK_SECONDS + 2))).toEqual({ outcome: 'wrong', tries_left: MAX_FAILURES - 1 });
  });

  test('counts tries that arrive at the same moment one by one', async () => {
    await set('carl', 'Very-secret-1');
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.signIn('carl', 'wrong', NOW)));
    expect(answers.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(MAX_FAILURES - 1);
    expect(answers.filter(({ outcome }) => outcome === 'locked')).toHaveLength(8 - MAX_FAILURES + 1);
  });

  test('says the same of an unknown login and of those that are there, try after try, whatever their capitals', async () => {
    await set('dora', null);
    await set('doris', 'Very-secret-1');
    const tries = async (login: string) => {
      const answers = [];
      for (let n = 0; n <= MAX_FAILURES; n++) answers.push(await store.signIn(n % 2 === 0 ? login : login.toUpperCase(), 'wrong', NOW));
      for (const seconds of [LOCK_SECONDS - 1, LOCK_SECONDS, LOCK_SECONDS + 1])
        answers.push(await store.signIn(login, 'wrong', shifted(NOW, seconds)));
      return answers;
    };
    const unknown = await tries('nobody-at-all');
    expect(unknown.map((answer) => (answer.outcome === 'wrong' ? answer.tries_left : answer.outcome))).toEqual([
      4,
      3,
      2,
      1,
      'locked',
      'locked',
      'locked',
      4,
      3,
    ]);
    expect(await tries('dora')).toEqual(unknown);
    expect(await tries('doris')).toEqual(unknown);
    const together = await Promise.all(Array.from({ length: 8 }, () => store.signIn('nobody-either', 'wrong', NOW)));
    expect(together.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(MAX_FAILURES - 1);
  });

  test('forgets wrong passwords after a while, and keeps no names that were tried before', async () => {
    await set('egon', 'Very-secret-1');
    const wrong = (login: string, seconds: number) => store.signIn(login, 'wrong', shifted(NOW, seconds));
    const first = { outcome: 'wrong', tries_left: MAX_FAILURES - 1 };
    expect([await wrong('egon', 0), await wrong('nobody-1', 0)]).toEqual([first, first]);
    const again = 3 * LOCK_SECONDS;
    expect([await wrong('egon', again), await wrong('nobody-2', again), await wrong('nobody-3', again)]).toEqual([first, first, first]);
    const owner = connect(url);
    const { rows } = await sql<{ n: number }>`select count(*) as n from sign_in_tries`.execute(owner);
    await owner.destroy();
    expect(rows).toEqual([{ n: 3 }]);
  });

  test('lets many in at the same moment by one login', async () => {
    await set('fanny', 'Very-secret-1');
    const answers = await Promise.all(Array.from({ length: 12 }, () => store.signIn('fanny', 'Very-secret-1', NOW)));
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['signed_in']));
  });

  test('and changing the password at the same moment do not wait for each other for ever', async () => {
    await set('greta', 'Very-secret-1');
    const account = await signedIn('greta', 'Very-secret-1');
    const tries = Array.from({ length: 4 }, () => store.signIn('greta', 'wrong', NOW));
    const [changed] = await Promise.all([store.changePassword(account, 'Very-secret-1', 'Other-secret-2', NOW), ...tries]);
    expect(changed).toEqual({ outcome: 'changed' });
    await signedIn('greta', 'Other-secret-2', shifted(NOW, LOCK_SECONDS));
  });

  test('leaves a log without passwords', async () => {
    const owner = connect(url);
    const { rows } = await sql<{ outcome: string }>`select outcome from sign_ins where login = 'bert' order by seq`.execute(owner);
    const { rows: kept } = await sql<{ password: string }>`select password from accounts where login = 'bert'`.execute(owner);
    await owner.destroy();
    expect(rows.map(({ outcome }) => outcome)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked', 'signed_in', 'wrong']);
    expect(kept[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('a session', () => {
  test('is found by its token until it is closed, and remembers the desk', async () => {
    await set('emil', 'Very-secret-1');
    const { token, session } = await store.openSession(await signedIn('emil', 'Very-secret-1'), 'head');
    expect(await store.findSession(token)).toEqual(session);
    await store.switchDesk(session, 'director');
    expect(await store.findSession(token)).toEqual({ ...session, desk: 'director' });
    expect(await store.findSession(`${token}x`)).toBeNull();
    await store.closeSession(session);
    expect(await store.findSession(token)).toBeNull();
  });

  test('ends when it is not used for a working day, or after a week', async () => {
    await set('fred', 'Very-secret-1');
    const account = await signedIn('fred', 'Very-secret-1');
    const idle = await store.openSession(account, 'head', NOW);
    expect(await store.findSession(idle.token, shifted(NOW, 8 * 3600 + 1))).toBeNull();
    const used = await store.openSession(account, 'head', NOW);
    for (let hour = 1; hour <= 7 * 24; hour++) expect(await store.findSession(used.token, shifted(NOW, hour * 3600))).not.toBeNull();
    expect(await store.findSession(used.token, shifted(NOW, 7 * 24 * 3600 + 1))).toBeNull();
  });
});

describe('a password', () => {
  test('is changed by whoever knows it, and ends the other sessions', async () => {
    await set('gina', 'Very-secret-1');
    const account = await signedIn('gina', 'Very-secret-1');
    const [kept, other] = [await store.openSession(account, 'head'), await store.openSession(account, 'head')];
    expect(await store.changePassword(account, 'wrong', 'Other-secret-2', NOW)).toEqual({ outcome: 'wrong' });
    expect(await store.changePassword(account, 'Very-secret-1', 'Other-secret-2', NOW, kept.session.token_hash)).toEqual({
      outcome: 'changed',
    });
    expect(await store.findSession(kept.token)).not.toBeNull();
    expect(await store.findSession(other.token)).toBeNull();
    await signedIn('gina', 'Other-secret-2');
  });

  test.each([
    ['too short', 'Ab1-'],
    ['of one kind of characters', 'abcdefghijk'],
    ['with the login in it', 'Hans-secret-12'],
    ['of few different characters', 'Aa1Aa1Aa1Aa1'],
  ])('%s will not do', async (_what, password) => {
    await set('hans', 'Very-secret-1');
    const answer = await store.changePassword(await signedIn('hans', 'Very-secret-1'), 'Very-secret-1', password);
    expect(answer).toMatchObject({ outcome: 'unfit' });
  });

  test('may be a long sentence or Chinese', async () => {
    await set('ida', 'Very-secret-1');
    const account = await signedIn('ida', 'Very-secret-1');
    expect(await store.changePassword(account, 'Very-secret-1', 'correct horse battery staple')).toEqual({ outcome: 'changed' });
    expect(await store.changePassword(account, 'correct horse battery staple', '办公室门口的桂花开了2次!')).toEqual({ outcome: 'changed' });
  });
});
