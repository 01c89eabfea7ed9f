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

/** Demonstration offices that are there, and their sample matters that are still to be told. */
export interface Demo {
  /** Names of those that are new. */
  readonly founded: readonly string[];
  /** Tells the sample matters, one office after another, until it is stopped; true when all are told. */
  readonly tell: (signal: AbortSignal) => Promise<boolean>;
}

/** Installs the demonstration offices of a folder; their people can sign in at once, their sample matters follow while they work. */
export const installDemo = async (store: Store, dir: string): Promise<Demo> => {
  const offices = officesIn(dir);
  if (offices.length === 0)
    throw new StartProblem(
      `${dir} 下没有演示机关；请检查安装是否完整`,
      `there are no demonstration offices in ${dir}; check the installation`,
    );
  const installed = await Promise.all(offices.map((office) => store.installOffice(office)));
  return {
    founded: installed.flatMap(({ founded, government }) => (founded ? [government] : [])),
    tell: async (signal) => {
      let all = true;
      for (const office of offices) all = (await store.tellSamples(office, store.clock(), signal)) && all;
      return all;
    },
  };
};
