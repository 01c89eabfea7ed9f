import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulebookFile } from './parse.ts';

/** The YAML files that stand directly in a folder, in the order of their names; none when there is no such folder. */
export const readFolder = (dir: string): readonly RulebookFile[] => {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ name, file: join(dir, name), text: readFileSync(join(dir, name), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
