import type { Finding } from '../rules/explanation.ts';
import { explanationOf } from './rules.ts';
import type { Turn } from './turn.ts';

/**
 * Findings that leave the course itself open: routes and practices of which it is not known whether they apply. Facts that a stage to
 * come is there to establish may stay open until it has; every other missing fact must be stated before the slip moves on (S-1).
 */
export const undetermined = (turn: Turn): readonly Finding[] => {
  const { findings, route } = explanationOf(turn);
  const applying = new Set(route.flatMap(({ provisions }) => provisions));
  const toCome = new Set([
    ...route.flatMap(({ establishes }) => establishes ?? []),
    ...turn.matter.stages
      .filter(({ state }) => state === 'ahead' || state === 'open')
      .flatMap(({ planned }) => planned.flatMap(({ establishes }) => establishes)),
  ]);
  for (const { state, planned } of turn.matter.stages) {
    if (state === 'done') for (const name of planned.flatMap(({ establishes }) => establishes)) toCome.delete(name);
  }
  return findings.filter(({ code, provision = '', verdict, missing }) => {
    if (code === 'route_conflict') return true;
    const body = turn.world.rulebook.byId.get(provision)?.body;
    const isCourse = code === 'practice_undetermined' || (body?.kind === 'route' && body.stages.length > 0 && !applying.has(provision));
    return isCourse && verdict === 'unknown' && (missing.length === 0 || missing.some((name) => !toCome.has(name)));
  });
};
