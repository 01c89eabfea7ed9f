import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { projects } from './scripts/check/projects.ts';

/** Starts PostgreSQL once and builds the template database that each test file clones. */
const database = fileURLToPath(new URL('packages/store/src/testing/global-setup.ts', import.meta.url));
/** Builds the web app when its sources have changed. */
const web = fileURLToPath(new URL('e2e/support/global-setup.ts', import.meta.url));

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', ...projects.unit } },
      { test: { name: 'db', ...projects.db, globalSetup: [database], testTimeout: 30_000, hookTimeout: 60_000 } },
      { test: { name: 'e2e', ...projects.e2e, globalSetup: [web], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
