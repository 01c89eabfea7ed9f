import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/dist/**', '**/.guiju/**'];

/** Starts PostgreSQL once and builds the template database that each test file clones. */
const database = fileURLToPath(new URL('packages/store/src/testing/global-setup.ts', import.meta.url));
const withDatabase = existsSync(database) ? { globalSetup: [database] } : {};

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...elsewhere, '**/*.db.test.ts', 'e2e/**'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: [...elsewhere, 'e2e/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          ...withDatabase,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: elsewhere,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...withDatabase,
        },
      },
    ],
  },
});
