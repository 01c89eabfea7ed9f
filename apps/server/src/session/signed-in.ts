import type { Desk, Me } from '@guiju/contract';
import { type Day, type Directory, dayOfInstant, formatDay, type Instant, parseInstant } from '@guiju/kernel';
import type { Session } from '@guiju/store';
import { desksOf } from './desks.ts';

/** Whose request it is: the session, and the desks as they are held today. */
export interface SignedIn {
  readonly session: Session;
  readonly person: { readonly id: string; readonly name: string };
  readonly government: { readonly id: string; readonly name: string };
  readonly desks: readonly Desk[];
  /** The desk of the session; null when it is not held today. */
  readonly desk: Desk | null;
}

/** The day of a moment in Asia/Shanghai. Throws a RangeError on what is no moment. */
export const dayAt = (now: Instant): Day => {
  const at = parseInstant(now);
  if (at === undefined) throw new RangeError(`not a moment: ${now}`);
  return formatDay(dayOfInstant(at));
};

/** What a session stands for at a moment, by the directory of its government. */
export const signedInAs = (session: Session, government: string, directory: Directory, now: Instant): SignedIn => {
  const desks = desksOf(directory, session.person, dayAt(now));
  const name = directory.persons.find(({ id }) => id === session.person)?.name ?? session.person;
  return {
    session,
    person: { id: session.person, name },
    government: { id: session.government, name: government },
    desks,
    desk: desks.find(({ id }) => id === session.desk) ?? null,
  };
};

/** The answer about the session. */
export const meOf = ({ session, person, government, desks, desk }: SignedIn, now: Instant): Me => ({
  ...{ person, government, posts: [...desks], admin: [...session.admin], csrf: session.csrf, server_time: now },
  desk: desk?.id ?? null,
});
