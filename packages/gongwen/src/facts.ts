import type { Facts } from '@guiju/kernel';
import { shownByBoth } from './facts/both.ts';
import { shownIncoming } from './facts/incoming.ts';
import { shownOutgoing } from './facts/outgoing.ts';
import type { Shown } from './facts/shown.ts';
import { lint } from './lint/lint.ts';
import type { LintFinding } from './lint/rule.ts';
import type { Paper } from './model/paper.ts';

/** Facts that a paper itself shows, to be confirmed by a person: those of a paper that came in, and of one that is sent out. */
export interface ProposedFacts {
  readonly paper: Facts;
  readonly issuance: Facts;
  /** The part of the paper that shows each fact, as `title` or `body.3.text`. */
  readonly shown_at: Readonly<Record<'paper' | 'issuance', Readonly<Record<string, string>>>>;
}

const valuesOf = (facts: readonly Shown[]): Facts => Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
const placesOf = (facts: readonly Shown[]) => Object.fromEntries(facts.map(({ fact, path }) => [fact, path]));

/** What can be read off a paper for the rules; what it does not show stays unknown. `findings` are those of its form where they are known. */
export const proposedFacts = (paper: Paper, findings: readonly LintFinding[] = lint({ paper })): ProposedFacts => {
  const both = shownByBoth(paper);
  const incoming = [...both, ...shownIncoming(paper, new Map(findings.map(({ rule, path }) => [rule, path])))];
  const outgoing = [...both, ...shownOutgoing(paper)];
  return {
    paper: valuesOf(incoming),
    issuance: valuesOf(outgoing),
    shown_at: { paper: placesOf(incoming), issuance: placesOf(outgoing) },
  };
};
