import type { Absence, Actor, Delegation, HolidayNotice, Instant, PostId, RulebookData, World } from '@guiju/kernel';
import { passGate } from '../database/gate.ts';
import { installOffice, type OfficeInstalled, tellSamples } from '../install/install-office.ts';
import type { OfficeFile } from '../install/office-file.ts';
import { type Adoption, adoptEdition } from '../office/adopt-edition.ts';
import type { OfficeChange } from '../office/change.ts';
import { changeOrganisation, endAbsence, endDelegation, enterAbsence, enterDelegation } from '../office/directory-writes.ts';
import { type ChangedByEdition, changesBy, takeOver } from '../office/editions.ts';
import { enterNotice } from '../office/enter-notice.ts';
import { type HandedOver, type HandOver, handOver } from '../office/hand-over.ts';
import type { Office } from '../office/office.ts';
import { type KeptText, keepText, keptText } from '../office/official-texts.ts';
import type { MovedDay } from '../office/refresh.ts';
import { worldOf } from '../office/world.ts';
import { type Base, inOffice, listGovernments } from './base.ts';

/** Ends a transaction whose answer is wanted without its effect. */
class Undone<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super('undone');
    this.answer = answer;
  }
}

/** Does something in a transaction; without `confirm` only to see what would come of it. */
const rehearsable = async <T>(confirm: boolean, run: (finish: (answer: T) => T) => Promise<T>): Promise<T> => {
  try {
    return await run((answer) => {
      if (confirm) return answer;
      throw new Undone(answer);
    });
  } catch (end) {
    if (end instanceof Undone) return end.answer as T;
    throw end;
  }
};

/** The office: people and posts, holiday notices, editions of the rulebook. */
export const office = (base: Base) => {
  const { offices, clock, pump } = base;
  return {
    governments: () => listGovernments(base.db),
    /** Installs an office from its file, or adds to one that is there what the file has more. */
    installOffice: (file: OfficeFile, now: Instant = clock()): Promise<OfficeInstalled> => installOffice(base, file, now),
    /** Tells the sample matters of an office file by commands, each once, until `signal` stops it; true when all are told. */
    tellSamples: (file: OfficeFile, now: Instant = clock(), signal?: AbortSignal): Promise<boolean> => tellSamples(base, file, now, signal),
    /** The office as it is now: directory, settings, practices, notices, editions. */
    office: (government: string): Promise<Office> => inOffice(base, government, async (_tx, found) => found),
    /** The world at a moment, for what is not yet a matter. */
    world: (government: string, now: Instant = clock()): Promise<World> =>
      inOffice(base, government, (tx, found) => worldOf(tx, offices, found, now)),

    delegate: (government: string, actor: Actor, delegation: Omit<Delegation, 'id'>, now: Instant = clock()) =>
      inOffice(base, government, (tx, found) => enterDelegation(tx, found, actor, delegation, now)),
    endDelegation: (government: string, actor: Actor, id: string, now: Instant = clock()) =>
      inOffice(base, government, (tx, found) => endDelegation(tx, found, actor, id, now)),
    enterAbsence: (government: string, actor: Actor, absence: Absence, now: Instant = clock()) =>
      inOffice(base, government, (tx, found) => enterAbsence(tx, found, actor, absence, now)),
    endAbsence: (government: string, actor: Actor, post: PostId, from: string, now: Instant = clock()) =>
      inOffice(base, government, (tx, found) => endAbsence(tx, found, actor, post, from, now)),
    changeOrganisation: (
      government: string,
      actor: Actor,
      change: Omit<Extract<OfficeChange, { type: 'organisation_changed' }>, 'type'>,
      now: Instant = clock(),
    ) => inOffice(base, government, (tx, found) => changeOrganisation(tx, found, actor, change, now)),

    /** Hands everything over in one transaction; without `confirm` only tells what would be moved. */
    handOver: async (request: HandOver, confirm: boolean, now: Instant = clock()): Promise<HandedOver> => {
      const answer = await rehearsable<HandedOver>(confirm, (finish) =>
        inOffice(
          base,
          request.government,
          async (tx, found) => finish(await handOver(tx, offices, found, request, now)),
          passGate(request.government),
        ),
      );
      if (confirm) pump.wake(request.government);
      return answer;
    },

    enterNotice: async (
      government: string,
      actor: Actor | null,
      notice: HolidayNotice,
      now: Instant = clock(),
    ): Promise<readonly MovedDay[]> => inOffice(base, government, (tx, found) => enterNotice(tx, offices, found, actor, notice, now)),

    /** Keeps the official text of the newest edition, in place of one imported before; gives the name of that edition. */
    keepOfficialText: (government: string, text: Omit<KeptText, 'edition'>, now: Instant = clock()): Promise<string> =>
      inOffice(base, government, async (tx, { editions }) => {
        const edition = editions.toSorted((a, b) => a.effective.localeCompare(b.effective)).at(-1)?.edition ?? '';
        await keepText(tx, government, { ...text, edition }, now);
        return edition;
      }),
    /** The official text of an edition as the office imported it; null when it did not. */
    officialText: (government: string, edition: string): Promise<KeptText | null> =>
      inOffice(base, government, (tx) => keptText(tx, edition)),

    /** Brings every matter under way under the edition in force. */
    adoptEdition: async (government: string, actor: Actor, reason: string, now: Instant = clock()): Promise<readonly Adoption[]> => {
      const found = await inOffice(base, government, async (_tx, each) => each);
      const adoptions = await adoptEdition(base.db, offices, found, actor, reason, now);
      pump.wake(government);
      return adoptions;
    },

    /** Takes an edition over and gives the matters under way that it changes; without `confirm` only the list. */
    loadEdition: (
      government: string,
      actor: Actor | null,
      data: RulebookData,
      confirm = true,
      now: Instant = clock(),
    ): Promise<{ readonly loaded: boolean; readonly changed: readonly ChangedByEdition[] }> =>
      inOffice(base, government, async (tx, found) => {
        const changed = await changesBy(tx, offices, found, data, now);
        return { loaded: confirm && (await takeOver(tx, found, actor, data, now)), changed };
      }),
  };
};
