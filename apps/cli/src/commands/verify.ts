import { formatProblem, rulebooksRoot, verify, verifyEditions } from '@guiju/rulebook';
import { editions, holidayNotices, laws, newestEdition } from '../editions.ts';
import { exitCodes, print, printJson } from '../output.ts';
import { mutationCommand } from './mutation.ts';

/** `guiju verify [G]`: all static checks over the rulebooks of one government, one law or all; warnings do not fail. */
export const verifyCommand = (
  government: string | undefined,
  { json, text, mutation }: { readonly json?: boolean; readonly text?: string; readonly mutation?: boolean },
): void => {
  if (mutation === true) {
    mutationCommand(government, json === true);
    return;
  }
  if (government !== undefined) newestEdition(government);
  const checked = [...editions(), ...laws()].filter((edition) => government === undefined || edition.government === government);
  const governments = [...new Set(checked.map((edition) => edition.government))];
  const years = holidayNotices().length;
  const found = [
    ...checked.flatMap(({ dir }) => verify(dir, text)),
    ...governments.flatMap((each) => verifyEditions(rulebooksRoot(), each)),
  ];
  // A law that does not load keeps every government under it from loading; its faults are said once.
  const problems = [...new Map(found.map((problem) => [formatProblem(problem), problem])).values()];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) process.exitCode = exitCodes.problems;
  if (json === true) {
    printJson({ editions: checked.map(({ government: of, effective }) => `${of}/${effective}`), problems });
    return;
  }
  for (const problem of problems) print(formatProblem(problem));
  print(
    `${checked.length} 个版本、${years} 份假日通知：${errors} 处错误，${problems.length - errors} 处提醒 · ${errors} errors, ${problems.length - errors} warnings`,
  );
};
