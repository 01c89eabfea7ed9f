import type { Instant } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { editionOn, type Office } from '../office/office.ts';
import type { Offices } from '../office/offices.ts';
import { dayAt } from '../office/world.ts';
import { officePosts, type Telling, tellOnce } from './tell.ts';

/** Tells the office that matters under way must be brought under the edition that came into force. Once for each edition. */
export const tellWaitingEditions = async (tx: Tx, offices: Offices, office: Office, now: Instant): Promise<number> => {
  const { government } = office;
  const inForce = editionOn(office, dayAt(now));
  if (inForce === undefined) return 0;
  const { data } = await offices.rulebook(tx, government, inForce.hash);
  if (data.transition === 'as_begun') return 0;
  const { n } = await tx
    .selectFrom('matters')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('government', '=', government)
    .where('status', 'in', ['running', 'suspended'])
    .where('edition', '!=', inForce.edition)
    .executeTakeFirstOrThrow();
  if (n === 0) return 0;
  const tellings = officePosts(office).map(
    (post): Telling => ({
      ...{ key: `edition_waiting ${inForce.edition}`, post, matter: null, code: 'edition_waiting' },
      detail: { edition: inForce.edition, matters: String(n) },
    }),
  );
  return tellOnce(tx, government, tellings, now);
};
