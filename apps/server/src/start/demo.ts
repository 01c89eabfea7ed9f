import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OfficeFile, readOfficeFile, type Store } from '@guiju/store';
import { StartProblem } from './problem.ts';

const officesIn = (dir: string): readonly OfficeFile[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readOfficeFile(join(dir, name)))
    : [];

/** Installs the demonstration offices of a folder that are not there yet; gives the names of those that it installed. */
export const installDemo = async (store: Store, dir: string): Promise<readonly string[]> => {
  const offices = officesIn(dir);
  if (offices.length === 0)
    throw new StartProblem(
      `${dir} 下没有演示机关；请检查安装是否完整`,
      `there are no demonstration offices in ${dir}; check the installation`,
    );
  const there = new Set((await store.governments()).map(({ government }) => government));
  const missing = offices.filter(({ government }) => !there.has(government));
  for (const office of missing) await store.installOffice(office);
  return missing.map(({ government }) => government);
};
