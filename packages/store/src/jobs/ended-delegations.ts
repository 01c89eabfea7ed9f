import { formatDay, type Instant, parseDay, postsOf } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { Office } from '../office/office.ts';
import { dayAt } from '../office/world.ts';
import { type Telling, tellOnce } from './tell.ts';

/** How far back to look, for the case that nothing ran for some days. */
const LOOK_BACK_DAYS = 14;

/** Tells both sides that a delegation has ended by itself (S-14). Each once. */
export const tellEndedDelegations = (tx: Tx, office: Office, now: Instant): Promise<number> => {
  const { government, directory } = office;
  const today = dayAt(now);
  const since = formatDay((parseDay(today) ?? 0) - LOOK_BACK_DAYS);
  const ended = directory.delegations.filter(({ from, to_day }) => to_day < today && to_day >= since && from <= to_day);
  const tellings = ended.flatMap(({ id, post, to, to_day }) =>
    [...new Set([post, ...postsOf(directory, to, today)])].map(
      (desk): Telling => ({
        key: `delegation_ended ${id} ${to_day}`,
        post: desk,
        matter: null,
        code: 'delegation_ended',
        detail: { post, to, last_day: to_day },
      }),
    ),
  );
  return tellOnce(tx, government, tellings, now);
};
