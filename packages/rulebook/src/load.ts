import { basename, dirname, join } from 'node:path';
import { compileRulebook, kinds, type Rulebook, type RulebookData } from '@guiju/kernel';
import { compileProblems } from './compile-problems.ts';
import { parseRulebook, type RulebookFile } from './parse.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';

/** One edition ready for the kernel, with the places of its parts; or everything that keeps it from loading. */
export type Loaded =
  | { readonly ok: true; readonly data: RulebookData; readonly rulebook: Rulebook; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses and compiles the texts of one edition; `folder` is named in problems only. */
export const loadFiles = (folder: string, files: readonly RulebookFile[]): Loaded => {
  const parsed = parseRulebook(folder, files);
  if (!parsed.ok) return parsed;
  const { data, places } = parsed;
  const compiled = compileRulebook(data, kinds);
  if (compiled.ok) return { ok: true, data, rulebook: compiled.rulebook, places };
  const kindOf = new Map(data.provisions.map(({ id, body }) => [id, body.kind]));
  return { ok: false, problems: compileProblems(places, (id) => kindOf.get(id) ?? '', compiled.problems) };
};

/** The folder of an edition is named after its government and the day it takes effect. */
const folderProblems = (dir: string, { header }: Places, { government, effective }: RulebookData): readonly Problem[] => {
  const wrong = (key: string, should: string): Problem => ({
    severity: 'error',
    file: header.file,
    ...header.place([key]),
    code: 'wrong_folder',
    ids: [],
    message: { zh: `“${key}”应与文件夹名“${should}”一致`, en: `"${key}" must be the name of the folder, "${should}"` },
  });
  const folder = { government: basename(dirname(dir)), effective: basename(dir) };
  return [
    ...(folder.government === government ? [] : [wrong('government', folder.government)]),
    ...(folder.effective === effective ? [] : [wrong('effective', folder.effective)]),
  ];
};

/** Reads the edition in a folder, `<government>/<effective date>`; all problems at once with file, line and column. */
export const loadRulebook = (folder: string): Loaded => {
  const dir = join(folder);
  const loaded = loadFiles(dir, readFolder(dir));
  if (!loaded.ok) return loaded;
  const problems = folderProblems(dir, loaded.places, loaded.data);
  return problems.length > 0 ? { ok: false, problems } : loaded;
};
