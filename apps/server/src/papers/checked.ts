import type { PaperChecked } from '@guiju/contract';
import { bodyText, type Linted, lint, proposedFacts } from '@guiju/gongwen';

/** A paper with its plain text, what is wrong with its form and the facts it shows. */
export const checkedPaper = (read: Linted): PaperChecked => ({
  paper: { ...read.paper },
  text: bodyText(read.paper),
  findings: [...lint(read)],
  facts: proposedFacts(read.paper),
});
