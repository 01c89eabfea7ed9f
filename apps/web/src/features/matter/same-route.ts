import type { RouteStage } from '@guiju/kernel';

/** Whether two courses have the same stages in the same order. */
export function sameRoute(a: readonly RouteStage[], b: readonly RouteStage[]): boolean {
  const key = (route: readonly RouteStage[]) => JSON.stringify(route.map(({ act, roles, join }) => [act, roles, join]));
  return key(a) === key(b);
}
