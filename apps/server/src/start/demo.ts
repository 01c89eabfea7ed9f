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

/** Installs the demonstration offices of a folder, and completes those whose installation was cut off; gives the names of those that are new. */
export const installDemo = async (store: Store, dir: string): Promise<readonly string[]> => {
  const offices = officesIn(dir);
  if (offices.length === 0)
    throw new StartProblem(
      `${dir} 下没有演示机关；请检查安装是否完整`,
      `there are no demonstration offices in ${dir}; check the installation`,
    );
  const installed = await Promise.all(offices.map((office) => store.installOffice(office)));
  return installed.flatMap(({ founded, government }) => (founded ? [government] : []));
};
