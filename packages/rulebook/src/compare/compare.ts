import { capabilities, capabilityName, kinds, type Rulebook } from '@guiju/kernel';
import { caseRows } from './case-rows.ts';
import { comparedKinds } from './compared-rule.ts';
import { type CompareRow, type Comparison, compareTopics } from './comparison.ts';
import { topicRows } from './topic-rows.ts';

const capabilityOrder = Object.keys(capabilities);
const topicOrder = Object.keys(compareTopics);
const kindOrder = Object.keys(kinds);

const inOrder = (a: CompareRow, b: CompareRow): number =>
  capabilityOrder.indexOf(a.capability) - capabilityOrder.indexOf(b.capability) ||
  topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) ||
  kindOrder.indexOf(a.kind ?? '') - kindOrder.indexOf(b.kind ?? '');

/**
 * Governments side by side, row by row: who acts and signs in which case, within which time, how often, up to how many, what is checked,
 * told and kept, who decides, and who sits where. Cases are those that any of the rulebooks tells apart.
 */
export const compare = (rulebooks: readonly Rulebook[]): Comparison => {
  const ofCases = kindOrder.flatMap((kind) => {
    const compared = comparedKinds(rulebooks, kind);
    return (['route', 'deadline', 'cadence', 'quota'] as const).flatMap((topic) => caseRows(topic, compared));
  });
  const rows = [...ofCases, ...topicRows(rulebooks)].sort(inOrder);
  const present = [...new Set(rows.flatMap((row) => row.capabilities))].sort(
    (a, b) => capabilityOrder.indexOf(a) - capabilityOrder.indexOf(b),
  );
  return {
    governments: rulebooks.map(({ data: { government, edition, name, title } }) => ({ government, edition, name, title })),
    capabilities: present.map((id) => ({
      id,
      name: capabilityName(id),
      rows: rows.filter((row) => row.capabilities.includes(id)).length,
    })),
    rows,
  };
};

/** A comparison narrowed to the rows in which a capability has a provision; they are told as rows of that capability. */
export const ofCapability = (comparison: Comparison, capability: string): Comparison => ({
  ...comparison,
  rows: comparison.rows.filter((row) => row.capabilities.includes(capability)).map((row) => ({ ...row, capability })),
});
