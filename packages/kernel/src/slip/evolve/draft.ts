import type { Matter } from '../matter.ts';
import type { EventOf } from './handler.ts';

/** The matter that a draft begins. */
export const draft = (event: EventOf<'drafted'>): Matter => ({
  id: event.id,
  government: event.government,
  kind: event.kind,
  edition: event.edition,
  status: 'draft',
  version: 0,
  submitter: event.actor,
  unit: event.unit,
  area: event.area,
  content: { title: '', text: '', attachments: [], hash: '' },
  facts: {},
  units_for: {},
  reached: {},
  submission: null,
  stages: [],
  return_path: null,
  completion: null,
  pauses: [],
  circulation: [],
  comments: [],
  records: {},
  notices: [],
  judgements: {},
  reasons: [],
  links: [],
  number: null,
  returned_for: [],
  closed: null,
});
