import { holdersOf, type Instant, type PostId } from '@guiju/kernel';
import { inGovernment } from '../database/in-government.ts';
import { type Account, changePassword, type NewAccount, putAccount, signIn } from '../identity/accounts.ts';
import { closeSession, findSession, openSession, type Session, switchDesk } from '../identity/sessions.ts';
import { dayAt } from '../office/world.ts';
import { type Base, inOffice, listGovernments } from './base.ts';

/** A desk of a demonstration office that anybody may take. */
export interface DemoDesk {
  readonly login: string;
  readonly password: string;
  readonly person: string;
  readonly post_title: string;
  readonly unit_name: string;
  readonly government: string;
  readonly government_name: string;
}

/** Desks of the demonstration offices, in the order of their directories; administrators without a post come last. */
const demoDesks = async (base: Base): Promise<readonly DemoDesk[]> => {
  const desks: DemoDesk[] = [];
  for (const { government, demo_password: password } of await listGovernments(base.db)) {
    if (password === null) continue;
    const found = await inOffice(base, government, async (tx, { directory, name }) => {
      const accounts = await tx.selectFrom('accounts').select(['login', 'person']).where('government', '=', government).execute();
      const today = dayAt(base.clock());
      const rank = ({ person }: { readonly person: string }): number => {
        const at = directory.posts.findIndex(({ id }) => holdersOf(directory, id, today).includes(person));
        return at < 0 ? directory.posts.length : at;
      };
      return accounts
        .toSorted((a, b) => rank(a) - rank(b))
        .map((account): DemoDesk => {
          const post = directory.posts[rank(account)];
          const unit = directory.units.find(({ id }) => id === post?.unit);
          const person = directory.persons.find(({ id }) => id === account.person)?.name ?? account.person;
          return {
            login: account.login,
            password,
            person,
            post_title: post?.title ?? person,
            unit_name: unit?.name ?? name.zh,
            government,
            government_name: name.zh,
          };
        });
    });
    desks.push(...found);
  }
  return desks;
};

/** Signing in, sessions and accounts. */
export const identity = (base: Base) => {
  const { db, clock } = base;
  return {
    signIn: (login: string, password: string, now: Instant = clock(), address: string | null = null) =>
      signIn(db, login, password, now, address),
    changePassword: (account: Account, current: string, next: string, now: Instant = clock(), keepSession: string | null = null) =>
      changePassword(db, account, current, next, now, keepSession),
    putAccount: (government: string, account: NewAccount, now: Instant = clock()) =>
      inGovernment(db, government, (tx) => putAccount(tx, government, account, now)),
    openSession: (account: Account, desk: PostId, now: Instant = clock()) => openSession(db, account, desk, now),
    findSession: (token: string, now: Instant = clock()) => findSession(db, token, now),
    switchDesk: (session: Session, desk: PostId) => switchDesk(db, session, desk),
    closeSession: (session: Session) => closeSession(db, session),
    demoDesks: () => demoDesks(base),
  };
};
