import type { PaperChecked, PaperPages } from '@guiju/contract';
import { fix, type Paper, type Typesetter, writeDocx } from '@guiju/gongwen';
import { checkedPaper } from './checked.ts';

/** What is made of a paper, by the name of the work. */
export interface PaperWork {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
  readonly pages: PaperPages;
  readonly check: PaperChecked;
  readonly fix: PaperChecked;
}

type Works = {
  readonly [Name in keyof PaperWork]: (paper: Paper, typesetter: () => Typesetter) => PaperWork[Name] | Promise<PaperWork[Name]>;
};

/** How it is made, in the thread of the server or in one of its own. */
export const paperWork: Works = {
  pdf: (paper, typesetter) => new Uint8Array(typesetter().typeset(paper).pdf),
  docx: async (paper) => new Uint8Array(await writeDocx(paper)),
  pages: (paper, typesetter) => {
    const { pages, substitutions, missing } = typesetter().pages(paper);
    return { pages: [...pages], substitutions: substitutions.map((each) => ({ ...each })), missing: [...missing] };
  },
  check: (paper) => checkedPaper({ paper }),
  fix: (paper) => {
    const { paper: fixed, changes } = fix(paper);
    return checkedPaper({ paper: fixed }, changes);
  },
};
