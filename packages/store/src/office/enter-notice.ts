import type { Actor, HolidayNotice } from '@guiju/kernel';
import { closeGate } from '../database/gate.ts';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';
import type { OfficeChange } from './change.ts';
import { evolveOffice, type Office } from './office.ts';
import { appendOffice } from './office-log.ts';
import type { Offices } from './offices.ts';
import { type MovedDay, refreshLimits } from './refresh.ts';

/** Tells the desks concerned once that a limit moved. */
const tellMoved = async (tx: Tx, government: string, version: number, moved: readonly MovedDay[], now: string): Promise<void> => {
  const messages = moved.flatMap(({ matter, provision, before, after, posts }) =>
    posts.map((post) => {
      const detail = canonical({ provision, before: before ?? '', after: after ?? '' });
      return { government, key: `calendar ${version} ${matter} ${provision}`, post, matter, code: 'limit_moved', detail, at: now };
    }),
  );
  if (messages.length > 0) {
    await tx
      .insertInto('messages')
      .values(messages)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
};

/**
 * Enters the holiday notice of a year and counts every limit that runs anew. Gives the limits whose day moved; the desks that hold them
 * are told. A notice entered later changes the days that it names.
 */
export const enterNotice = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  actor: Actor | null,
  notice: HolidayNotice,
  now: string,
): Promise<readonly MovedDay[]> => {
  const { government } = office;
  await closeGate(tx, government);
  const change: OfficeChange = { type: 'notice_entered', notice };
  const version = await appendOffice(tx, government, { actor, at: now }, [change]);
  const after = { ...evolveOffice(office, government, change), version };
  const open = await tx
    .selectFrom('limits')
    .select('matter')
    .distinct()
    .where('government', '=', government)
    .where('state', '=', 'open')
    .orderBy('matter')
    .execute();
  const moved: MovedDay[] = [];
  for (const { matter } of open) moved.push(...(await refreshLimits(tx, offices, after, matter, now)));
  await tellMoved(tx, government, version, moved, now);
  return moved;
};
