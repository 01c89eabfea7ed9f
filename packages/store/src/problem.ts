import type { Bilingual } from '@guiju/kernel/vocabulary/words';

/** What keeps the store from doing what was asked. Codes are for programs, the words for the reader. */
export type StoreProblemCode =
  | 'folder_broken'
  | 'version_mismatch'
  | 'in_use'
  | 'no_permission'
  | 'cannot_start'
  | 'unknown_platform'
  | 'migration_broken'
  | 'not_migrated'
  | 'key_broken'
  | 'rulebook_broken'
  | 'no_edition'
  | 'not_installed'
  | 'office_file_broken';

/** The world interferes: a folder, a database or a file is not as it must be. Says what to do next in both languages. */
export class StoreProblem extends Error {
  readonly code: StoreProblemCode;
  readonly words: Bilingual;

  constructor(code: StoreProblemCode, zh: string, en: string, cause?: unknown) {
    super(`${zh} / ${en}`, cause === undefined ? {} : { cause });
    this.name = 'StoreProblem';
    this.code = code;
    this.words = { zh, en };
  }
}

/** A government that nobody has installed. */
export const notInstalled = (government: string): StoreProblem =>
  new StoreProblem(
    'not_installed',
    `没有安装“${government}”的机关资料；请先安装`,
    `the office of "${government}" is not installed; install it first`,
  );
