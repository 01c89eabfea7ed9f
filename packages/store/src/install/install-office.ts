import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { checkPractices, type Day, type Directory, type HolidayNotice, type Rulebook, type RulebookData, type Seal } from '@guiju/kernel';
import { formatProblem, listRulebooks, loadCalendars, loadRulebook } from '@guiju/rulebook';
import { inGovernment, type Tx } from '../database/in-government.ts';
import { putAccount } from '../identity/accounts.ts';
import { hashPassword } from '../identity/password.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import { execute } from '../matters/execute.ts';
import { takeOver } from '../office/editions.ts';
import { enterNotice } from '../office/enter-notice.ts';
import { appendOffice } from '../office/office-log.ts';
import { dayAt } from '../office/world.ts';
import { StoreProblem } from '../problem.ts';
import { type Base, inOffice } from '../surface/base.ts';
import type { OfficeFile } from './office-file.ts';
import { tellSample } from './sample-matters.ts';

/** What an installation did. */
export interface OfficeInstalled {
  readonly government: string;
  /** False when the office was there before: then only what is new was added. */
  readonly founded: boolean;
  readonly editions: readonly string[];
  /** Passwords of accounts that were set up now, by login; of a demonstration office one for all. */
  readonly passwords: Readonly<Record<string, string>>;
}

const notices = (rulebooksRoot: string): readonly HolidayNotice[] => {
  const read = loadCalendars(join(rulebooksRoot, 'calendars'));
  if (read.ok) return read.notices;
  throw new StoreProblem('rulebook_broken', read.problems.map(formatProblem).join('\n'), 'the calendars cannot be read');
};

/** An edition as it is kept, and ready for the kernel. */
interface ReadEdition {
  readonly data: RulebookData;
  readonly rulebook: Rulebook;
}

/** The editions of a government, each under the national laws of the day. */
const editionsOf = (rulebooksRoot: string, government: string, now: string): readonly ReadEdition[] => {
  const editions = listRulebooks(rulebooksRoot).filter((edition) => edition.government === government);
  if (editions.length === 0) {
    throw new StoreProblem(
      'no_edition',
      `${rulebooksRoot} 里没有 ${government} 的规则`,
      `${rulebooksRoot} has no rulebook of ${government}`,
    );
  }
  return editions.map(({ dir }) => {
    const loaded = loadRulebook(dir, dayAt(now));
    if (!loaded.ok)
      throw new StoreProblem('rulebook_broken', loaded.problems.map(formatProblem).join('\n'), `the rulebook ${dir} has faults`);
    return loaded;
  });
};

/** Seals of the file, in use from their own day or from that of the office. */
const sealsOf = ({ seals = [], since }: Pick<OfficeFile, 'seals' | 'since'>): readonly Seal[] =>
  seals.map(({ from = since, ...seal }) => ({ ...seal, stand_ins: [], from }));

const directoryOf = ({ units, posts, persons, portfolios, seals = [], since: from }: OfficeFile): Directory => ({
  units,
  posts: posts.map(({ id, title, unit, roles, clerk }) => ({ id, title, unit, roles, clerk })),
  persons: persons.map(({ id, name }) => ({ id, name })),
  appointments: posts.flatMap(({ id: post, holder: person }) => (person === undefined ? [] : [{ person, post, from }])),
  portfolios: portfolios.map((portfolio) => ({ ...portfolio, from })),
  delegations: [],
  absences: [],
  ...(seals.length === 0 ? {} : { seals: sealsOf({ seals, since: from }) }),
});

/** Characters that are not mistaken for each other when read from a page. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const word = (length: number): string => Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
const newPassword = (): string => `Gj-${word(4)}-${word(4)}-${word(4)}`;

const checkOfficePractices = ({ practices }: OfficeFile, edition: ReadEdition | undefined): void => {
  const problems = edition === undefined ? [] : checkPractices(edition.rulebook, practices);
  const [first] = problems;
  if (first === undefined) return;
  const { practice, field, message } = first;
  throw new StoreProblem(
    'office_file_broken',
    `惯例 ${practice} 的 ${field}：${message.zh}`,
    `practice ${practice}, ${field}: ${message.en}`,
  );
};

/** The day that the office sets for each edition; one for an edition that is not there would be lost without a word. */
const effectiveDays = ({ rules_effective: days = {} }: OfficeFile, editions: readonly ReadEdition[]): Readonly<Record<string, Day>> => {
  const known = editions.map(({ data }) => data.edition);
  const unknown = Object.keys(days).find((edition) => !known.includes(edition));
  if (unknown === undefined) return days;
  throw new StoreProblem(
    'office_file_broken',
    `rules_effective 写到的 ${unknown} 不是本机关的规则版本；现有：${known.join('、')}`,
    `rules_effective names ${unknown}, which is no edition of this government; there are: ${known.join(', ')}`,
  );
};

const found = async (tx: Tx, base: Base, file: OfficeFile, now: string): Promise<boolean> => {
  const { government, name, settings, practices, demo } = file;
  const inserted = await tx
    .insertInto('governments')
    .values({ government, name: JSON.stringify(name), demo_password: demo ? newPassword() : null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('government')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  const directory = directoryOf(file);
  await appendOffice(tx, government, { actor: null, at: now }, [
    { type: 'founded', name, directory, settings, practices, notices: notices(base.rulebooksRoot) },
  ]);
  return true;
};

const setUpAccounts = async (tx: Tx, { government, persons }: OfficeFile, now: string): Promise<Readonly<Record<string, string>>> => {
  const [{ demo_password: common }, known] = await Promise.all([
    tx.selectFrom('governments').select('demo_password').where('government', '=', government).executeTakeFirstOrThrow(),
    tx.selectFrom('accounts').select('login').where('government', '=', government).execute(),
  ]);
  const fresh = persons.flatMap(({ id: person, login, admin }) =>
    login === undefined || known.some((account) => account.login === login)
      ? []
      : [{ person, login, admin, password: common ?? newPassword() }],
  );
  // A hash takes some 30 ms on purpose; a demonstration office has one password for all, so it is made once.
  const shared = common === null || fresh.length === 0 ? undefined : hashPassword(common);
  await Promise.all(fresh.map((account) => putAccount(tx, government, account, now, shared === undefined ? hashPassword : () => shared)));
  return Object.fromEntries(fresh.map(({ login, password }) => [login, password]));
};

/** Notices on disk that the office does not have yet. */
const newNotices = (known: readonly HolidayNotice[], onDisk: readonly HolidayNotice[]): readonly HolidayNotice[] =>
  onDisk.filter(({ year, notice }) => notice !== null && !known.some((each) => each.year === year && each.notice?.url === notice.url));

/**
 * Tells the sample matters of an office that were not told yet, until `signal` stops it; what was cut off goes on where it stopped when it
 * is called again. True when all are told.
 */
export const tellSamples = async (base: Base, file: OfficeFile, now: string, signal?: AbortSignal): Promise<boolean> => {
  const { government, matters } = file;
  const { db, offices } = base;
  const hash = sm3(canonical(matters));
  const office = await inOffice(base, government, async (_tx, found) => found);
  if (matters.length === 0 || office.samples === hash) return true;
  const calendar = offices.calendar(office.notices);
  for (const sample of matters) {
    if (signal?.aborted === true) return false;
    await tellSample({ file, calendar, now, execute: (request) => execute(db, offices, request, request.now ?? now) }, sample);
    base.pump.wake(government);
  }
  await inOffice(base, government, (tx) => appendOffice(tx, government, { actor: null, at: now }, [{ type: 'samples_told', hash }]));
  return true;
};

/**
 * Installs an office, or adds to one that is there what the files have more: editions, holiday notices, accounts, seals, the
 * number of its fonds. People and posts of an office that is there are changed in the office, not by installing again; sample matters are
 * told apart.
 */
export const installOffice = async (base: Base, file: OfficeFile, now: string): Promise<OfficeInstalled> => {
  const { government } = file;
  const { db, offices, rulebooksRoot } = base;
  const editions = editionsOf(rulebooksRoot, government, now);
  const days = effectiveDays(file, editions);
  checkOfficePractices(file, editions.at(-1));
  const founded = await inGovernment(db, government, (tx) => found(tx, base, file, now));
  const taken: string[] = [];
  for (const { data } of editions) {
    if (await inOffice(base, government, (tx, office) => takeOver(tx, office, null, data, now, days[data.edition])))
      taken.push(data.edition);
  }
  const passwords = await inGovernment(db, government, (tx) => setUpAccounts(tx, file, now));
  for (const notice of await inOffice(base, government, async (_tx, office) => newNotices(office.notices, notices(rulebooksRoot)))) {
    await inOffice(base, government, (tx, office) => enterNotice(tx, offices, office, null, notice, now));
  }
  await inOffice(base, government, async (tx, { directory: { seals = [] } }) => {
    const fresh = sealsOf(file).filter(({ id }) => !seals.some((each) => each.id === id));
    if (fresh.length > 0) await appendOffice(tx, government, { actor: null, at: now }, [{ type: 'seals_registered', seals: fresh }]);
  });
  await inOffice(base, government, async (tx, { settings }) => {
    const { fonds } = file.settings;
    if (fonds !== undefined && fonds !== settings.fonds)
      await appendOffice(tx, government, { actor: null, at: now }, [{ type: 'fonds_named', fonds }]);
  });
  base.pump.wake(government);
  return { government, founded, editions: taken, passwords };
};
