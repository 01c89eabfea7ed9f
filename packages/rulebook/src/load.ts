import { dirname, join } from 'node:path';
import { compileRulebook, type Day, kinds, type Rulebook, type RulebookData } from '@guiju/kernel';
import { compileProblems } from './compile-problems.ts';
import { contentHash } from './content-hash.ts';
import { lawsOn } from './editions.ts';
import { withLaws } from './laws.ts';
import { type Parsed, parseRulebook, type RulebookFile } from './parse.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { isLaw, NATIONAL } from './schema/header.ts';

/** One edition ready for the kernel, with the places of its parts; or everything that keeps it from loading. */
export type Loaded =
  | { readonly ok: true; readonly data: RulebookData; readonly rulebook: Rulebook; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const compile = (parsed: Parsed): Loaded => {
  if (!parsed.ok) return parsed;
  const { data, places } = parsed;
  const compiled = compileRulebook(data, kinds);
  if (compiled.ok) return { ok: true, data, rulebook: compiled.rulebook, places };
  const all = [data, ...(data.laws ?? [])].flatMap(({ provisions }) => provisions);
  const kindOf = new Map(all.map(({ id, body }) => [id, body.kind]));
  return { ok: false, problems: compileProblems(places, (id) => kindOf.get(id) ?? '', compiled.problems) };
};

/** Parses and compiles the texts of one edition without the laws above it; `folder` is named in problems only. */
export const loadFiles = (folder: string, files: readonly RulebookFile[]): Loaded => compile(parseRulebook(folder, files));

/** The folder of an edition is named after its government or law and the day it takes effect. */
const folderProblems = (dir: string, { header }: Places, { government, effective }: RulebookData): readonly Problem[] => {
  const wrong = (key: string, should: string): Problem => ({
    severity: 'error',
    file: header.file,
    ...header.place([key]),
    code: 'wrong_folder',
    ids: [],
    message: { zh: `“${key}”应与文件夹名“${should}”一致`, en: `"${key}" must be the name of the folder, "${should}"` },
  });
  const names = join(dir).split(/[\\/]/);
  const [key, named] = isLaw(government) ? ['law', government.slice(NATIONAL.length + 1)] : ['government', government];
  const folder = { of: names.at(-2) ?? '', effective: names.at(-1) ?? '' };
  return [
    ...(folder.of === named ? [] : [wrong(key, folder.of)]),
    ...(folder.effective === effective ? [] : [wrong('effective', folder.effective)]),
  ];
};

const parse = (dir: string, files: readonly RulebookFile[]): Parsed => {
  const parsed = parseRulebook(dir, files);
  if (!parsed.ok) return parsed;
  const problems = folderProblems(dir, parsed.places, parsed.data);
  return problems.length > 0 ? { ok: false, problems } : parsed;
};

/** What each folder held when it was read last: parsing costs more than all else, and every government reads the same laws. */
const parsedFolders = new Map<string, { readonly hash: string; readonly parsed: Parsed }>();

const read = (dir: string): Parsed => {
  const files = readFolder(dir);
  const hash = contentHash(files);
  const known = parsedFolders.get(dir);
  if (known?.hash === hash) return known.parsed;
  const parsed = parse(dir, files);
  parsedFolders.set(dir, { hash, parsed });
  return parsed;
};

/** What came of each folder under the laws above it; a start checks every edition and then installs it, so the second time is spared. */
const loadedFolders = new Map<string, { readonly edition: Parsed; readonly above: readonly Parsed[]; readonly loaded: Loaded }>();

/** A day after every law that stands in the folder. */
const LAST: Day = '9999-12-31';

/**
 * Reads the edition in a folder, `<root>/<government>/<effective date>`, with the national laws of `<root>/national` above it, each in the
 * edition of the day (absent: the newest one); or a law alone, `<root>/national/<law>/<effective date>`. All problems at once with file,
 * line and column.
 */
export const loadRulebook = (folder: string, day: Day = LAST): Loaded => {
  const dir = join(folder);
  const edition = read(dir);
  const root = dirname(dirname(dir));
  const above = root.endsWith(NATIONAL) ? [] : lawsOn(root, day).map((law) => read(law.dir));
  const known = loadedFolders.get(dir);
  const isSame = known?.edition === edition && known.above.length === above.length && known.above.every((law, i) => law === above[i]);
  if (isSame) return known.loaded;
  const loaded = compile(above.length === 0 ? edition : withLaws(edition, above));
  loadedFolders.set(dir, { edition, above, loaded });
  return loaded;
};
