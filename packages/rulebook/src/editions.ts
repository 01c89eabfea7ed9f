import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Day, parseDay } from '@guiju/kernel';

/** One edition of a government's rules on disk: `<root>/<government>/<effective>`. */
export interface Edition {
  readonly government: string;
  readonly effective: Day;
  readonly dir: string;
}

/** The folder `rulebooks/` of this project. */
export const rulebooksRoot = (): string => fileURLToPath(new URL('../../../rulebooks', import.meta.url));

const folders = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** All editions of all governments, by government and day; folders not named after a day hold no edition. */
export const listRulebooks = (root: string): readonly Edition[] =>
  folders(root).flatMap((government) =>
    folders(join(root, government))
      .filter((name) => parseDay(name) !== undefined)
      .map((effective) => ({ government, effective, dir: join(root, government, effective) })),
  );

/** The edition in force on a day: the last one that took effect on or before it; undefined before the first. */
export const findRulebook = (root: string, government: string, at: Day): Edition | undefined =>
  listRulebooks(root).findLast((edition) => edition.government === government && edition.effective <= at);
