import { join } from 'node:path';
import { type Calendar, compileCalendar, type Day, type HolidayNotice, type Rulebook } from '@guiju/kernel';
import { findRulebook, formatProblem, listRulebooks, loadCalendars, loadRulebook, rulebooksRoot } from '@guiju/rulebook';
import { CliError } from './output.ts';

const broken = (problems: Parameters<typeof formatProblem>[0][]): CliError => {
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
  if (!read.ok) throw broken([...read.problems]);
  return read.notices;
};

const loaded = new Map<string, Rulebook>();

/** The edition in force for a government on a day; loaded once. Throws a CliError when there is none or it has problems. */
export const editionOn = (government: string, day: Day): Rulebook => {
  const edition = findRulebook(rulebooksRoot(), government, day);
  if (edition === undefined) throw noEdition(government, day);
  return loadedEdition(edition.dir);
};

/** The edition in a folder, read and compiled once; throws a CliError with all its problems. */
export const loadedEdition = (dir: string): Rulebook => {
  const known = loaded.get(dir);
  if (known !== undefined) return known;
  const read = loadRulebook(dir);
  if (!read.ok) throw broken([...read.problems]);
  loaded.set(dir, read.rulebook);
  return read.rulebook;
};

const noEdition = (government: string, day: Day): CliError => {
  const editions = listRulebooks(rulebooksRoot());
  const own = editions.filter((edition) => edition.government === government);
  if (own.length > 0) {
    const days = own.map(({ effective }) => effective).join('、');
    return new CliError({
      zh: `${government} 在 ${day} 没有施行中的规则（现有版本施行日期：${days}）。`,
      en: `${government} has no rules in force on ${day} (editions take effect on ${own.map(({ effective }) => effective).join(', ')}).`,
    });
  }
  const governments = [...new Set(editions.map((edition) => edition.government))].join(', ');
  return new CliError({
    zh: `没有 ${government} 的规则；现有：${governments}。`,
    en: `There are no rules of ${government}; there are: ${governments}.`,
  });
};

/** The newest edition of a government that is in force today or will be. */
export const newestEdition = (government: string) => {
  const edition = listRulebooks(rulebooksRoot()).findLast((each) => each.government === government);
  if (edition === undefined) throw noEdition(government, '');
  return edition;
};
