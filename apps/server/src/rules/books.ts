import { dayOfInstant, formatDay, type Instant, parseInstant, type Rulebook } from '@guiju/kernel';
import { type Edition, findRulebook, lawsOn, listRulebooks, loadRulebook } from '@guiju/rulebook';

/** Editions are never edited, so each is read once. */
const read = new Map<string, Rulebook | null>();

const load = ({ dir }: Edition): Rulebook | null => {
  const known = read.get(dir);
  if (known !== undefined) return known;
  const loaded = loadRulebook(dir);
  const rulebook = loaded.ok ? loaded.rulebook : null;
  read.set(dir, rulebook);
  return rulebook;
};

const dayOf = (now: Instant): string => formatDay(dayOfInstant(parseInstant(now) ?? 0));

/** The edition of a government, or of a national law, that is in force on a day; one that is to come where there is none yet. Null when there is none or it has problems. */
export const bookOf = (root: string, government: string, now: Instant): Rulebook | null => {
  const day = dayOf(now);
  const edition =
    findRulebook(root, government, day) ??
    listRulebooks(root).find((each) => each.government === government) ??
    lawsOn(root, day).find((each) => each.government === government);
  return edition === undefined ? null : load(edition);
};

/** Every government whose rules may be read, and the national laws above them. */
export const booksOf = (root: string, now: Instant): { readonly governments: readonly Rulebook[]; readonly laws: readonly Rulebook[] } => ({
  governments: [...new Set(listRulebooks(root).map(({ government }) => government))].flatMap((each) => bookOf(root, each, now) ?? []),
  laws: lawsOn(root, dayOf(now)).flatMap((edition) => load(edition) ?? []),
});
