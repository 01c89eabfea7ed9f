import type { Facts } from '@guiju/kernel';
import { lint } from './lint/lint.ts';
import type { LintFinding } from './lint/rule.ts';
import { characterCount } from './lint/texts.ts';
import type { Paper } from './model/paper.ts';

/** Facts that a paper itself shows, to be confirmed by a person: those of a paper that came in, and of one that is sent out. */
export interface ProposedFacts {
  readonly paper: Facts;
  readonly issuance: Facts;
}

/** What can be read off a paper for the rules; what it does not show stays unknown. `findings` are those of its form where they are known. */
export const proposedFacts = (paper: Paper, findings: readonly LintFinding[] = lint({ paper })): ProposedFacts => {
  const { doc_type, recipients, urgency, secrecy, body } = paper;
  const faults = new Set(findings.map(({ rule }) => rule));
  const kind = doc_type === undefined ? {} : { doc_type };
  return {
    paper: {
      ...kind,
      ...(recipients.length === 0 ? {} : { main_recipients: recipients.length, addressed_to_leader: faults.has('to-a-person') }),
      ...(doc_type === 'report' && body.length > 0 ? { contains_request: faults.has('report-asks') } : {}),
      ...(urgency === undefined ? {} : { urgency }),
    },
    issuance: {
      ...kind,
      ...(body.length === 0 ? {} : { characters: characterCount(paper) }),
      // A mark of secrecy is certain; its absence says nothing.
      ...(secrecy === undefined ? {} : { confidential: true }),
    },
  };
};
