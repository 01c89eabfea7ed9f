import type { Event } from '../event.ts';
import type { StatedFact } from '../matter.ts';
import { type Handlers, noted, without } from './handler.ts';

const stated = (
  facts: Readonly<Record<string, unknown>>,
  { at, actor }: Event,
  source: string | null,
): Readonly<Record<string, StatedFact>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, { value, by: actor, at, ...(source === null ? {} : { source }) }]),
  );

/** Events of the file: content, facts, what is kept beside the slip. */
export const file: Handlers<
  | 'content_edited'
  | 'facts_stated'
  | 'facts_dropped'
  | 'units_named'
  | 'reasons_given'
  | 'circulated'
  | 'read_confirmed'
  | 'commented'
  | 'judged'
  | 'record_filed'
  | 'notices_arose'
  | 'notice_given'
  | 'linked'
> = {
  content_edited: (matter, { content }) => ({ ...matter, content }),
  facts_stated: (matter, event) => ({ ...matter, facts: { ...matter.facts, ...stated(event.facts, event, event.source) } }),
  facts_dropped: (matter, { names }) => ({ ...matter, facts: without(matter.facts, names) }),
  units_named: (matter, { units }) => ({ ...matter, units_for: { ...matter.units_for, ...units } }),
  reasons_given: (matter, { reasons, at, actor }) => ({
    ...matter,
    reasons: [...matter.reasons, ...Object.entries(reasons).map(([provision, reason]) => ({ provision, reason, actor, at }))],
  }),
  circulated: (matter, event) => ({
    ...noted(matter, event, 'circulate', event.text),
    circulation: [
      ...matter.circulation,
      ...event.to.map((reader) => ({ ...reader, sent_at: event.at, sent_by: event.actor, read_at: null })),
    ],
  }),
  read_confirmed: (matter, event) => ({
    ...noted(matter, event, 'confirm_read', event.comment),
    circulation: matter.circulation.map((reader) =>
      reader.person === event.actor.person && reader.post === event.actor.post && reader.read_at === null
        ? { ...reader, read_at: event.at }
        : reader,
    ),
  }),
  commented: (matter, event) => noted(matter, event, 'comment', event.text),
  judged: (matter, event) => ({
    ...noted(matter, event, 'judge', event.note),
    judgements: {
      ...matter.judgements,
      [event.provision]: { holds: event.holds, note: event.note, actor: event.actor, at: event.at },
    },
  }),
  record_filed: (matter, { item, note, attachment, at, actor }) => ({
    ...matter,
    records: { ...matter.records, [item]: { at, actor, note, attachment } },
  }),
  notices_arose: (matter, { notices, at }) => ({
    ...matter,
    notices: [...matter.notices, ...notices.map((notice) => ({ ...notice, arose_at: at, given: null }))],
  }),
  notice_given: (matter, { provision, to, note, at, actor }) => ({
    ...matter,
    notices: matter.notices.map((notice) =>
      notice.provision === provision && notice.to === to && notice.given === null ? { ...notice, given: { at, actor, note } } : notice,
    ),
  }),
  linked: (matter, { matter: other, as }) => ({ ...matter, links: [...matter.links, { matter: other, as }] }),
};
