import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Day, parseDay } from '@guiju/kernel';
import { NATIONAL } from './schema/header.ts';

/** One edition of a government's rules on disk, `<root>/<government>/<effective>`, or of a national law: `<root>/national/<law>/<effective>`. */
export interface Edition {
  /** `national/<law>` for a law. */
  readonly government: string;
  readonly effective: Day;
  readonly dir: string;
}

/** The folder that GUIJU_RULEBOOKS names, or else `rulebooks/` of this project. */
export const rulebooksRoot = (): string => process.env['GUIJU_RULEBOOKS'] || fileURLToPath(new URL('../../../rulebooks', import.meta.url));

const folders = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const editionsOf = (root: string, government: string): readonly Edition[] =>
  folders(join(root, government))
    .filter((name) => parseDay(name) !== undefined)
    .map((effective) => ({ government, effective, dir: join(root, government, effective) }));

/** All editions of all governments, by government and day; folders not named after a day hold no edition. */
export const listRulebooks = (root: string): readonly Edition[] => folders(root).flatMap((government) => editionsOf(root, government));

/** All editions of the national laws, by law and day. */
export const listLaws = (root: string): readonly Edition[] =>
  folders(join(root, NATIONAL)).flatMap((law) => editionsOf(root, `${NATIONAL}/${law}`));

/** Of each law the edition in force on a day; of one that is not in force yet, the first. */
export const lawsOn = (root: string, day: Day): readonly Edition[] =>
  [...Map.groupBy(listLaws(root), ({ government }) => government).values()].flatMap(
    (editions) => editions.findLast(({ effective }) => effective <= day) ?? editions.slice(0, 1),
  );

/** The edition in force on a day: the last one that took effect on or before it; undefined before the first. */
export const findRulebook = (root: string, government: string, at: Day): Edition | undefined =>
  listRulebooks(root).findLast((edition) => edition.government === government && edition.effective <= at);
