import { join } from 'node:path';
import { formatProblem, listRulebooks, loadCalendars, loadRulebook, type Problem } from '@guiju/rulebook';
import { StartProblem } from './problem.ts';

/** Reads every edition and every calendar under a folder; throws a StartProblem that lists all that is wrong, with file and line. */
export const checkRules = (root: string): void => {
  const editions = listRulebooks(root);
  if (editions.length === 0)
    throw new StartProblem(`${root} 下没有规则文件；请检查安装是否完整`, `there are no rulebooks under ${root}; check the installation`);
  const calendars = loadCalendars(join(root, 'calendars'));
  const rulebooks = editions.map(({ dir }) => loadRulebook(dir));
  const problems: readonly Problem[] = [calendars, ...rulebooks].flatMap((read) => (read.ok ? [] : read.problems));
  if (problems.length === 0) return;
  throw new StartProblem(
    `规则文件有 ${problems.length} 处问题，系统没有启动；请逐条改正`,
    `${problems.length} problems in the rulebooks, nothing was started; correct them`,
    problems.map(formatProblem),
  );
};
