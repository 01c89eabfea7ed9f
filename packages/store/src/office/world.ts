import { dayOfInstant, formatDay, type Instant, type Matter, type Rulebook, type World } from '@guiju/kernel';
import { milliseconds } from '../clock.ts';
import type { Tx } from '../database/in-government.ts';
import { StoreProblem } from '../problem.ts';
import { editionOn, type Office } from './office.ts';
import type { Offices } from './offices.ts';

/** The day in Asia/Shanghai of a moment. */
export const dayAt = (instant: Instant): string => formatDay(dayOfInstant(milliseconds(instant)));

const noEdition = (office: Office, now: Instant): StoreProblem =>
  new StoreProblem(
    'no_edition',
    `${office.name.zh}在 ${dayAt(now)} 没有生效的规则；请先载入一个版本`,
    `${office.name.en} has no rulebook in force on ${dayAt(now)}; load an edition first`,
  );

/**
 * The rules for a matter: those in force, to which a matter under way must first be brought (`adopt_edition`); its own where the edition
 * in force lets matters end as they began, or where its state is only to be looked at.
 */
const rulebookFor = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  now: Instant,
  matter: WorldFor['matter'],
  own: boolean,
): Promise<Rulebook> => {
  const inForce = editionOn(office, dayAt(now));
  if (inForce === undefined) throw noEdition(office, now);
  const current = await offices.rulebook(tx, office.government, inForce.hash);
  if (matter === null || matter === undefined || matter.status === 'draft' || matter.edition === inForce.edition) return current;
  const begun = office.editions.findLast(({ edition }) => edition === matter.edition);
  const keeps = own || current.data.transition === 'as_begun';
  return keeps && begun !== undefined ? offices.rulebook(tx, office.government, begun.hash) : current;
};

/** What is asked of the world besides the office. */
export interface WorldFor {
  /** The matter it is for; none for what is not yet a matter. */
  readonly matter?: Pick<Matter, 'edition' | 'status'> | null;
  /** The matter's own edition, even where another one is in force. */
  readonly own?: boolean;
  readonly serials?: World['serials'];
}

/** The world at a moment, for a matter or for none. */
export const worldOf = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  now: Instant,
  { matter = null, own = false, serials = {} }: WorldFor = {},
): Promise<World> => {
  const { government, directory, settings, practices, notices } = office;
  const rulebook = await rulebookFor(tx, offices, office, now, matter, own);
  return { government, rulebook, directory, calendar: offices.calendar(notices), settings, practices, now, serials };
};
