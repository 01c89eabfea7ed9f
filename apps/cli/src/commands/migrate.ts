import { migrate } from '@guiju/store';
import { type DataOptions, withDatabase } from '../data-place.ts';
import { print, printJson } from '../output.ts';

/** `guiju migrate`: brings the database to the newest schema; `serve` does so by itself. */
export const migrateCommand = async (options: DataOptions & { readonly json?: boolean }): Promise<void> => {
  const steps = await withDatabase(options, migrate);
  if (options.json === true) printJson({ steps });
  else if (steps.length === 0) print('数据库已是最新 · the database is up to date');
  else print(steps.map((step) => `✓ ${step}`).join('\n'));
};
