import { dayOfInstant, type Facts, formatDay, type Matter, nestFacts } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';

/** Checkpoints at which a matter takes place: the first of them that was reached counts. */
const TAKES_PLACE = ['hold', 'depart', 'issue', 'sign', 'submit'] as const;

/** A matter as the register keeps it. */
interface Entry {
  readonly kind: string;
  readonly day: string;
  readonly unit: string;
  readonly post: string;
  readonly facts: Facts;
}

/** A matter as quotas count it; null while it has not taken place, or was called off. */
const entryOf = ({ kind, status, facts, reached, unit, submitter }: Matter): Entry | null => {
  const moment = TAKES_PLACE.map((checkpoint) => reached[checkpoint]).find((each) => each !== undefined);
  if (moment === undefined || status === 'draft' || status === 'returned' || status === 'terminated') return null;
  const given = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
  return { kind, day: formatDay(dayOfInstant(milliseconds(moment))), unit, post: submitter.post, facts: nestFacts(given) };
};

/** Writes the entry of a matter where it changed. */
export const writeRegister = async (tx: Tx, before: Matter | null, after: Matter): Promise<void> => {
  const [old, entry] = [before === null ? null : entryOf(before), entryOf(after)];
  if (canonical(old) === canonical(entry)) return;
  const { government, id: matter } = after;
  await tx.deleteFrom('register').where('government', '=', government).where('matter', '=', matter).execute();
  if (entry === null) return;
  await tx
    .insertInto('register')
    .values({ government, matter, ...entry, facts: canonical(entry.facts) })
    .execute();
};
