import type { FindingView } from '@guiju/contract';
import { type Finding, findingMessage, type KindId, type Rulebook } from '@guiju/kernel';

/** A finding as it is sent: the data of the kernel with its sentence in both languages. */
export const findingView = (rulebook: Rulebook, kind: KindId, finding: Finding): FindingView => {
  const { missing, facts, detail, ...rest } = finding;
  const message = findingMessage(rulebook, kind, finding) ?? { zh: finding.code, en: finding.code };
  return { ...rest, missing: [...missing], facts: { ...facts }, ...(detail === undefined ? {} : { detail: { ...detail } }), message };
};

/** Findings as they are sent, in their order. */
export const findingViews = (rulebook: Rulebook, kind: KindId, findings: readonly Finding[]): FindingView[] =>
  findings.map((finding) => findingView(rulebook, kind, finding));
