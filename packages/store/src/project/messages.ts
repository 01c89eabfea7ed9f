import type { Event, Matter, PostId, World } from '@guiju/kernel';
import { findSeat } from '@guiju/kernel/slip/find';
import { openSeats } from './tasks.ts';

/** Something a desk is told about a matter; `detail` holds the words of the sentence that `code` stands for. */
export interface Message {
  readonly post: PostId;
  readonly code: string;
  readonly detail: Readonly<Record<string, string>>;
  /** What it is about within the command, so that nothing is told twice. */
  readonly about: string;
}

const seatPost = (matter: Matter, seat: string | null): readonly PostId[] => {
  const post = seat === null ? undefined : findSeat(matter, seat)?.seat.post;
  return post === undefined || post === null ? [] : [post];
};

const told = (before: Matter | null, after: Matter, event: Event): readonly Message[] => {
  const to = (posts: readonly PostId[], detail: Readonly<Record<string, string>>, about: string): readonly Message[] =>
    posts.map((post) => ({ post, code: event.type, detail, about }));
  switch (event.type) {
    case 'urged':
      return to(seatPost(after, event.seat), { text: event.text, by: event.actor.post }, event.seat);
    case 'returned':
      return event.to_stage === 'submitter' ? to([after.submitter.post], { reason: event.reason, by: event.actor.post }, 'submitter') : [];
    case 'completion_requested':
      return to([after.submitter.post], { items: event.items.join('\n'), by: event.actor.post }, 'submitter');
    case 'acted':
      return event.act.deemed === null
        ? []
        : to([after.submitter.post], { provision: event.act.deemed, post: event.act.on_behalf_of ?? '' }, event.seat).map((message) => ({
            ...message,
            code: 'deemed_consent',
          }));
    case 'terminated': {
      const open = before === null ? [] : openSeats(before).flatMap(({ seat }) => seat.post ?? []);
      return to([...open, after.submitter.post], { reason: event.reason, by: event.actor.post }, 'matter');
    }
    case 'commented': {
      const open = openSeats(after).flatMap(({ seat }) => seat.post ?? []);
      return to(open, { text: event.text, by: event.actor.post }, 'matter');
    }
    default:
      return [];
  }
};

/** Whether every stage was done, so that what is left are the steps of the office: to issue, to publish, to close. */
const isThrough = (matter: Matter | null): boolean =>
  matter !== null &&
  matter.status === 'running' &&
  matter.stages.some(({ state }) => state === 'done') &&
  matter.stages.every(({ state }) => state === 'done' || state === 'stopped');

/** A matter at the end of its slip stands in nobody's list: the clerks of the office are told, who go on with it, and whoever submitted it. */
const throughTold = (world: World, before: Matter | null, after: Matter): readonly Message[] => {
  if (isThrough(before) || !isThrough(after)) return [];
  const clerks = world.directory.posts.filter(({ roles }) => roles.includes('office')).map(({ id }) => id);
  return [...new Set([...clerks, after.submitter.post])].map((post) => ({ post, code: 'stages_done', detail: {}, about: 'matter' }));
};

/** What the events of one command tell the desks concerned; whoever did it is not told. */
export const messagesOf = (world: World, before: Matter | null, after: Matter, events: readonly Event[]): readonly Message[] => {
  const doers = new Set(events.map(({ actor }) => actor.post));
  const all = [
    ...events.flatMap((event) => told(before, after, event).filter(({ post }) => post !== event.actor.post)),
    ...throughTold(world, before, after).filter(({ post }) => !doers.has(post)),
  ];
  const once = new Map(all.map((message) => [`${message.code} ${message.about} ${message.post}`, message]));
  return [...once.values()];
};
