import type { Problem } from '@guiju/contract';
import { type Directory, type Event, type KindId, postOf, type World } from '@guiju/kernel';
import type { Executed } from '@guiju/store';
import type { HTTPException } from 'hono/http-exception';
import { findingViews } from '../explain/findings.ts';
import { problem } from '../problem/raise.ts';
import { eventWords } from './event-words.ts';

const nameOf = (directory: Directory, { person, post }: Event['actor']): string => {
  const name = directory.persons.find(({ id }) => id === person)?.name;
  return [postOf(directory, post)?.title, name].filter((part) => part !== undefined).join(' ');
};

/** A checkpoint that was reached by another act is no news of its own. */
export const follows = ({ type, at, actor }: Event, before: Event | undefined): boolean =>
  type === 'checkpoint_reached' && before !== undefined && before.at === at && before.actor.person === actor.person;

/** What happened since a version, for the reader: what only follows from another event is left out. */
const changesSince = (directory: Directory, events: readonly Event[]): NonNullable<Problem['changed']> =>
  events.flatMap((event, i) => {
    const what = follows(event, events[i - 1]) ? null : eventWords[event.type];
    return what === null ? [] : [{ at: event.at, by: nameOf(directory, event.actor), what }];
  });

/** The problem that an outcome other than `accepted` means. */
export const refusalOf = (
  answer: Exclude<Executed, { outcome: 'accepted' }>,
  { rulebook, directory }: Pick<World, 'rulebook' | 'directory'>,
  kind: KindId,
): HTTPException => {
  switch (answer.outcome) {
    case 'refused':
      return problem('refused', { findings: findingViews(rulebook, kind, answer.findings) });
    case 'conflict':
      return problem('changed_meanwhile', { current_version: answer.version, changed: changesSince(directory, answer.since) });
    case 'not_found':
      return problem('not_found');
    case 'reused':
      return problem('command_reused', { field: 'command_id' });
  }
};
