import type { FindingView } from '@guiju/contract';
import { type Finding, type KindId, message, type Rulebook } from '@guiju/kernel';

/** A finding as it is sent: the data of the kernel with its sentence in both languages. */
const findingView = (rulebook: Rulebook, kind: KindId, finding: Finding): FindingView => {
  const { missing, facts, detail, ...rest } = finding;
  return {
    ...rest,
    missing: [...missing],
    facts: { ...facts },
    ...(detail === undefined ? {} : { detail: { ...detail } }),
    message: message(rulebook, kind, finding),
  };
};

/** Findings as they are sent, in their order. */
export const findingViews = (rulebook: Rulebook, kind: KindId, findings: readonly Finding[]): FindingView[] =>
  findings.map((finding) => findingView(rulebook, kind, finding));
