import type { SlipEntry } from '@guiju/gongwen';
import { checkpointName, clock, type Directory, type Event } from '@guiju/kernel';
import { follows } from '../matter/answer.ts';
import { eventWords } from '../matter/event-words.ts';
import { momentText, namesIn, sealUseText } from './words.ts';

/** The words that belong to an event, whatever its kind calls them. */
const textOf = (event: Event): string => {
  if (event.type === 'acted') return event.act.opinion;
  if (event.type === 'checkpoint_reached')
    return [checkpointName(event.checkpoint).zh, event.note].filter((part) => part !== '').join('，');
  if (event.type === 'numbered' || event.type === 'archived') return event.text;
  if (event.type === 'seal_used') return sealUseText(event);
  const said = ['reason', 'note', 'text', 'comment'].map((name) => (event as unknown as Readonly<Record<string, unknown>>)[name]);
  return said.find((each): each is string => typeof each === 'string') ?? '';
};

/** The closing is told by the event of its own. */
const isClosing = (event: Event): boolean => event.type === 'checkpoint_reached' && event.checkpoint === 'close';

/** The course of a matter in words, from its ledger; what only follows from something else is left out. */
export const historyOf = (directory: Directory, events: readonly Event[]): readonly SlipEntry[] => {
  const names = namesIn(directory);
  return events.flatMap((event, i): readonly SlipEntry[] => {
    const what = eventWords[event.type];
    if (what === null || follows(event, events[i - 1]) || isClosing(event)) return [];
    const { person, post } = event.actor;
    const who = post === clock.post ? '系统' : `${names.post(post)} ${names.person(person)}`;
    return [{ at: momentText(event.at), who, what: what.zh, text: textOf(event) }];
  });
};
