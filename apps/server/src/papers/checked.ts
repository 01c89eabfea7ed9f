import type { PaperChecked } from '@guiju/contract';
import { bodyText, type Fixed, type Linted, lint, proposedFacts } from '@guiju/gongwen';

/** A paper with its plain text, what is wrong with its form, the facts it shows, and what was corrected in it. */
export const checkedPaper = (read: Linted, changes: Fixed['changes'] = []): PaperChecked => {
  const findings = [...lint(read)];
  const { shown_at, ...facts } = proposedFacts(read.paper, findings);
  return {
    paper: read.paper,
    text: bodyText(read.paper),
    findings,
    facts,
    shown_at,
    changes: [...changes],
  };
};
