import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, listRulebooks, loadRulebook, type Problem, rulebooksRoot } from './index.ts';

const root = rulebooksRoot();
const readable = (problems: readonly Problem[]): string =>
  problems.map((problem) => formatProblem({ ...problem, file: relative(process.cwd(), problem.file) })).join('\n');

describe.each(listRulebooks(root))('rulebook $government/$effective', ({ dir }) => {
  it('loads without a problem', () => {
    const loaded = loadRulebook(dir);
    expect(loaded.ok ? '' : readable(loaded.problems)).toBe('');
  });
});
