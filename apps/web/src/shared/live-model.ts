import type { Explanation, Finding, MatterKind, Rulebook } from '@guiju/kernel';

/** Findings by when they count. */
export interface FindingsInTime {
  /** Decide whether it can be submitted, or which course it takes. */
  readonly now: readonly Finding[];
  /** Come due at a later moment of its life, or wait for a fact that a stage to come finds out. */
  readonly later: readonly Finding[];
  readonly met: readonly Finding[];
}

const atSubmission = ({ checkpoints }: MatterKind): ReadonlySet<string> =>
  new Set(checkpoints.filter(({ by }) => by === 'submit').map(({ id }) => id));

/** Sorts what was found about a form: what counts at the submission, what comes due later, what is met. */
export function findingsInTime(rulebook: Rulebook, { kind, findings, route }: Explanation): FindingsInTime {
  const definition = rulebook.forKind(kind)?.kind;
  const submitting = definition === undefined ? new Set<string>() : atSubmission(definition);
  const toCome = new Set(route.flatMap(({ establishes = [] }) => establishes));
  const isCourse = ({ provision, code }: Finding): boolean => {
    const body = rulebook.byId.get(provision ?? '')?.body;
    return code !== 'rule' || (body?.stages ?? []).length > 0;
  };
  const countsNow = (finding: Finding): boolean => {
    if (finding.verdict === 'unknown' && finding.missing.length > 0 && finding.missing.every((name) => toCome.has(name))) return false;
    return isCourse(finding) || (finding.at !== undefined && submitting.has(finding.at));
  };
  const open = findings.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not_applicable');
  return {
    now: open.filter(countsNow),
    later: open.filter((finding) => !countsNow(finding)),
    met: findings.filter(({ verdict }) => verdict === 'met'),
  };
}
