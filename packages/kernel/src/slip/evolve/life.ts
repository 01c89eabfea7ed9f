import { allActs } from '../find.ts';
import { type Handlers, noted, without } from './handler.ts';

/** Events of the matter's life: submission, limits, checkpoints, number, end. */
export const life: Handlers<
  | 'submitted'
  | 'submission_withdrawn'
  | 'completion_requested'
  | 'suspended'
  | 'resumed'
  | 'checkpoint_reached'
  | 'checkpoints_undone'
  | 'numbered'
  | 'number_voided'
  | 'seal_used'
  | 'handed_over'
  | 'edition_adopted'
  | 'terminated'
  | 'closed'
  | 'archived'
> = {
  submitted: (matter, event) => ({
    ...noted(matter, event, 'submit', event.note),
    status: 'running',
    edition: event.edition,
    submission: {
      at: event.at,
      by: event.actor,
      acts_before: allActs(matter).length,
      since: matter.completion === null ? event.at : (matter.submission?.since ?? event.at),
    },
    completion: null,
  }),
  submission_withdrawn: (matter, event) => ({ ...noted(matter, event, 'withdraw', event.reason), status: event.status }),
  completion_requested: (matter, event) => ({
    ...noted(matter, event, 'request_completion', event.items.join('\n')),
    completion: { items: event.items, by: event.actor, at: event.at },
  }),
  suspended: (matter, event) => ({
    ...noted(matter, event, 'suspend', event.reason),
    status: 'suspended',
    pauses: [...matter.pauses, { from: event.at, to: null, provision: event.provision, reason: event.reason, actor: event.actor }],
  }),
  resumed: (matter, event) => ({
    ...noted(matter, event, 'resume', event.reason),
    status: 'running',
    pauses: matter.pauses.map((pause) => (pause.to === null ? { ...pause, to: event.at } : pause)),
  }),
  checkpoint_reached: (matter, event) => ({
    ...noted(matter, event, 'reach', event.note),
    reached: { ...matter.reached, [event.checkpoint]: event.at },
  }),
  checkpoints_undone: (matter, { checkpoints }) => ({ ...matter, reached: without(matter.reached, checkpoints) }),
  numbered: (matter, { series, year, serial, text }) => ({ ...matter, number: { series, year, serial, text, void: false } }),
  number_voided: (matter, { at, actor, cause, reason = '' }) => {
    if (matter.number === null) return matter;
    const voided = { ...matter, number: { ...matter.number, void: true } };
    if (cause === undefined) return voided;
    const { void: _, ...number } = matter.number;
    return { ...voided, void_numbers: [...(matter.void_numbers ?? []), { ...number, at, actor, cause, reason }] };
  },
  seal_used: (matter, { type: _, ...use }) => ({ ...matter, seal_uses: [...(matter.seal_uses ?? []), use] }),
  handed_over: (matter, event) => {
    const { from, to } = event;
    const same = (actor: { readonly person: string; readonly post: string }): boolean =>
      actor.person === from.person && actor.post === from.post;
    return {
      ...noted(matter, event, 'hand_over', event.reason),
      submitter: same(matter.submitter) ? to : matter.submitter,
      circulation: matter.circulation.map((reader) => (same(reader) && reader.read_at === null ? { ...reader, ...to } : reader)),
    };
  },
  edition_adopted: (matter, event) => ({ ...noted(matter, event, 'adopt_edition', event.reason), edition: event.edition }),
  terminated: (matter, event) => ({ ...noted(matter, event, 'terminate', event.reason), status: 'terminated' }),
  closed: (matter, { note, archive, at, actor }) => ({ ...matter, status: 'closed', closed: { at, actor, note, archive } }),
  archived: (matter, event) => {
    const { type: _, note, ...archived } = event;
    return { ...noted(matter, event, 'archive', note), archived };
  },
};
