import { dayOfInstant, type Facts, formatDay, type Matter, nestFacts } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';

/** Checkpoints at which a matter takes place: the first of them that was reached counts. */
const TAKES_PLACE = ['hold', 'depart', 'issue', 'sign', 'submit'] as const;

/** A matter as the table `register` keeps it for quotas. */
export interface RegisterRow {
  readonly kind: string;
  readonly day: string;
  readonly unit: string;
  readonly post: string;
  readonly facts: Facts;
}

/** The entry of a matter in the register: none while it has not taken place, or when it was called off. */
export const registerRows = ({ kind, status, facts, reached, unit, submitter }: Matter): readonly RegisterRow[] => {
  const moment = TAKES_PLACE.map((checkpoint) => reached[checkpoint]).find((each) => each !== undefined);
  if (moment === undefined || status === 'draft' || status === 'returned' || status === 'terminated') return [];
  const given = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  const day = formatDay(dayOfInstant(milliseconds(moment)));
  return [{ kind, day, unit, post: submitter.post, facts: nestFacts(given) }];
};
