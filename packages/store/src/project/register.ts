import { type Checkpoint, type Day, dayOfInstant, type Facts, formatDay, type Instant, type Matter, nestFacts } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';

/** Checkpoints at which a matter takes place: the first of them that was reached counts. */
const TAKES_PLACE = ['hold', 'depart', 'issue', 'sign', 'submit'] as const;

/** A matter as the table `register` keeps it for quotas and cadences. */
export interface RegisterRow {
  readonly kind: string;
  readonly day: string;
  readonly unit: string;
  readonly post: string;
  readonly facts: Facts;
  readonly reached: Readonly<Partial<Record<Checkpoint, Day>>>;
}

const dayOf = (moment: Instant): Day => formatDay(dayOfInstant(milliseconds(moment)));

/** The entry of a matter in the register: none while it has not taken place, or when it was called off. */
export const registerRows = ({ kind, status, facts, reached, unit, submitter }: Matter): readonly RegisterRow[] => {
  const moment = TAKES_PLACE.map((checkpoint) => reached[checkpoint]).find((each) => each !== undefined);
  if (moment === undefined || status === 'draft' || status === 'returned' || status === 'terminated') return [];
  const given = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  const days = Object.fromEntries(Object.entries(reached).map(([checkpoint, at]) => [checkpoint, dayOf(at)]));
  return [{ kind, day: dayOf(moment), unit, post: submitter.post, facts: nestFacts(given), reached: days }];
};
