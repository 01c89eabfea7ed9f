import { globSync } from 'node:fs';
import { root } from '../prepare.mjs';

const elsewhere = ['**/node_modules/**', '**/dist/**', '**/.guiju/**'];

export type Project = 'unit' | 'db' | 'e2e';

/** The groups of tests, in the order in which they run, each with its files. vitest.config.ts is built from this. */
export const projects: Readonly<Record<Project, { include: string[]; exclude: string[] }>> = {
  unit: { include: ['**/*.test.ts', '**/*.test.tsx'], exclude: [...elsewhere, '**/*.db.test.ts', 'e2e/**'] },
  db: { include: ['**/*.db.test.ts'], exclude: [...elsewhere, 'e2e/**'] },
  e2e: { include: ['e2e/**/*.test.ts'], exclude: elsewhere },
};

/** The test files of a group whose path contains one of the filters, as Vitest reads them; all without a filter. */
export function testFiles(project: Project, filters: readonly string[]): string[] {
  const { include, exclude } = projects[project];
  const files = globSync(include, { cwd: root, exclude });
  return filters.length === 0 ? files : files.filter((path) => filters.some((filter) => path.includes(filter)));
}
