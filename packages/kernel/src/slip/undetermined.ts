import type { Finding } from '../rules/explanation.ts';
import { resultsOf } from './find.ts';
import { explanationOf } from './rules.ts';
import type { Turn } from './turn.ts';

/**
 * Findings that leave the course itself open: routes and practices of which it is not known whether they apply. Facts that a stage to
 * come is there to establish may stay open until it has; every other missing fact must be stated before the slip moves on (S-1).
 */
export const undetermined = (turn: Turn): readonly Finding[] => {
  const { findings, route } = explanationOf(turn);
  const applying = new Set(route.flatMap(({ provisions }) => provisions));
  const { stages } = turn.matter;
  const toCome = new Set([
    ...route.flatMap(({ establishes }) => establishes ?? []),
    ...resultsOf(stages.filter(({ state }) => state === 'ahead' || state === 'open')),
  ]);
  for (const name of resultsOf(stages.filter(({ state }) => state === 'done'))) toCome.delete(name);
  return findings.filter(({ code, provision = '', verdict, missing }) => {
    if (code === 'route_conflict') return true;
    const body = turn.world.rulebook.byId.get(provision)?.body;
    const isCourse = code === 'practice_undetermined' || ((body?.stages ?? []).length > 0 && !applying.has(provision));
    return isCourse && verdict === 'unknown' && (missing.length === 0 || missing.some((name) => !toCome.has(name)));
  });
};
