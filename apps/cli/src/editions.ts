import { join } from 'node:path';
import { type Calendar, compileCalendar, type Day, type HolidayNotice, type Rulebook } from '@guiju/kernel';
import {
  type Edition,
  formatProblem,
  listLaws,
  listRulebooks,
  loadCalendars,
  loadRulebook,
  type Problem,
  rulebooksRoot,
} from '@guiju/rulebook';
import { CliError, exitCodes } from './output.ts';

/** Ends a command with everything that is wrong in the files. */
export const editionProblems = (problems: readonly Problem[]): CliError => {
  const list = problems.map(formatProblem).join('\n');
  return new CliError({
    zh: `${list}\n规则文件有 ${problems.length} 处问题，请先改正。`,
    en: `${problems.length} problems in the files; correct them first.`,
  });
};

let calendar: Calendar | undefined;

/** The working-day calendar from the holiday notices of this project. */
export const officeCalendar = (): Calendar => {
  if (calendar !== undefined) return calendar;
  calendar = compileCalendar(holidayNotices());
  return calendar;
};

export const holidayNotices = (): readonly HolidayNotice[] => {
  const read = loadCalendars(join(rulebooksRoot(), 'calendars'));
  if (!read.ok) throw editionProblems(read.problems);
  return read.notices;
};

let listed: readonly Edition[] | undefined;

/** All editions on disk, by government and day; looked up once. */
export const editions = (): readonly Edition[] => {
  listed ??= listRulebooks(rulebooksRoot());
  return listed;
};

let listedLaws: readonly Edition[] | undefined;

/** All editions of national laws on disk, by law and day; looked up once. */
export const laws = (): readonly Edition[] => {
  listedLaws ??= listLaws(rulebooksRoot());
  return listedLaws;
};

/** Governments with at least one edition. */
export const governments = (): readonly string[] => [...new Set(editions().map(({ government }) => government))];

/** The edition in force for a government (or of a law) on a day, under the laws of that day. Throws a CliError when there is none or it has problems. */
export const editionOn = (government: string, day: Day): Rulebook => {
  const edition = [...editions(), ...laws()].findLast((each) => each.government === government && each.effective <= day);
  if (edition === undefined) throw noEdition(government, day);
  return loadedEdition(edition.dir, day);
};

const loaded = new Map<string, Rulebook>();

/** The edition in a folder under the laws of a day (absent: the newest ones), read and compiled once; throws a CliError with all its problems. */
export const loadedEdition = (dir: string, day?: Day): Rulebook => {
  // Days between two changes of the laws have the same rules, so what was read for one of them serves for all.
  const changes = laws().filter(({ effective }) => day === undefined || effective <= day).length;
  const key = `${dir} ${changes}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const read = loadRulebook(dir, day);
  if (!read.ok) throw editionProblems(read.problems);
  loaded.set(key, read.rulebook);
  return read.rulebook;
};

const noEdition = (government: string, day: Day): CliError => {
  const own = [...editions(), ...laws()].filter((edition) => edition.government === government);
  if (own.length > 0) {
    const days = own.map(({ effective }) => effective);
    return new CliError({
      zh: `${government} 在 ${day} 没有施行中的规则（现有版本施行日期：${days.join('、')}）。`,
      en: `${government} has no rules in force on ${day} (editions take effect on ${days.join(', ')}).`,
    });
  }
  return new CliError(
    {
      zh: `没有 ${government} 的规则；现有：${governments().join('、')}。`,
      en: `There are no rules of ${government}; there are: ${governments().join(', ')}.`,
    },
    exitCodes.usage,
  );
};

/** The newest edition of a government, or of a law (`national/disclosure`), that is in force today or will be. */
export const newestEdition = (government: string): Edition => {
  const edition = [...editions(), ...laws()].findLast((each) => each.government === government);
  if (edition === undefined) throw noEdition(government, '');
  return edition;
};
