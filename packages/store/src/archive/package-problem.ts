import type { Bilingual } from '@guiju/kernel';

/** Something wrong in an archive package; `path` names the file in it. */
export interface PackageProblem {
  readonly code: string;
  readonly path: string;
  readonly message: Bilingual;
}

/** A problem of one file of the package. */
export const packageProblem = (code: string, path: string, zh: string, en: string): PackageProblem => ({ code, path, message: { zh, en } });
