import type { Explanation, Matter } from '@guiju/kernel';

/** What came of a provision in a matter: a verdict, or `applied` where it only prescribes; `waived` when it was gone over with a reason. */
export interface VerdictMark {
  readonly verdict: string;
  readonly waived: boolean;
}

/** Provisions that apply to a matter, with what came of them. A draft has no effect yet, so nothing applied to it. */
export const verdictsOf = (matter: Matter, explanation: Explanation): Readonly<Record<string, VerdictMark>> => {
  if (matter.status === 'draft') return {};
  const { route, deadlines, notices, records, findings } = explanation;
  const waived = new Set(matter.reasons.map(({ provision }) => provision));
  const marks: Record<string, VerdictMark> = {};
  const applied = [
    ...route.flatMap(({ provisions }) => provisions),
    ...[...deadlines, ...notices, ...records].map(({ provision }) => provision),
  ];
  for (const provision of applied) marks[provision] = { verdict: 'applied', waived: false };
  for (const { provision, verdict } of findings) {
    if (provision !== undefined) marks[provision] = { verdict, waived: verdict === 'unmet' && waived.has(provision) };
  }
  return marks;
};
