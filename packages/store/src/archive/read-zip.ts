import { unzipSync } from 'fflate';
import type { PackageFiles } from './check-files.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';

/** A package opened: its files, and what its ZIP hides. */
export interface OpenedPackage {
  readonly files: PackageFiles;
  readonly problems: readonly PackageProblem[];
}

/** Bytes that a package says it has when it is unpacked; more is not unpacked at all. */
const MOST_BYTES = 4 * 1024 ** 3;

const isFolder = (path: string, size: number): boolean => path.endsWith('/') && size === 0;

/** Opens a ZIP; of two entries by one name every program would show another one, so that is a problem. Null for what is no ZIP, or too large. */
export const readZip = (bytes: Uint8Array): OpenedPackage | null => {
  const paths: string[] = [];
  let size = 0;
  try {
    const all = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isFolder(name, originalSize)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new RangeError(`${MOST_BYTES} bytes at most`);
        paths.push(name);
        return true;
      },
    });
    const twice = [...new Set(paths.filter((path, i) => paths.indexOf(path) !== i))];
    const hidden = paths.filter((path) => !Object.hasOwn(all, path));
    const problem = (path: string) =>
      packageProblem('file_twice', path, '包里不止一个这个名字的文件', 'the package has more than one file by this name');
    return { files: new Map(Object.entries(all)), problems: [...twice, ...hidden].map(problem) };
  } catch {
    return null;
  }
};
