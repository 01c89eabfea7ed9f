import { basename, dirname, join } from 'node:path';
import { type Parsed, parseRulebook } from './parse.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';

/** The folder of an edition is named after its government and the day it takes effect. */
const folderProblems = (dir: string, { header }: Places, government: string, effective: string): readonly Problem[] => {
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
export const loadRulebook = (given: string): Parsed => {
  const dir = join(given);
  const parsed = parseRulebook(dir, readFolder(dir));
  if (!parsed.ok) return parsed;
  const problems = folderProblems(dir, parsed.places, parsed.data.government, parsed.data.effective);
  return problems.length > 0 ? { ok: false, problems } : parsed;
};
