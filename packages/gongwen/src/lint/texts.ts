import type { Block, Paper } from '../model/paper.ts';

/** One text of a paper that can be corrected, by its path. */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

const ofBlock = (path: string, block: Block): readonly TextAt[] => {
  switch (block.type) {
    case 'paragraph':
      return [{ path: `${path}.text`, text: block.text }];
    case 'item':
      return [
        ...(block.heading === undefined ? [] : [{ path: `${path}.heading`, text: block.heading }]),
        ...(block.text === undefined ? [] : [{ path: `${path}.text`, text: block.text }]),
      ];
    default:
      return [];
  }
};

/** Running text of the body as its parts stand, without the title and the attachments. */
export const bodyTexts = ({ body }: Paper): readonly TextAt[] => body.flatMap((block, i) => ofBlock(`body.${i}`, block));

/** Title and running text of a paper and its attachments, in their order. */
export const textsOf = (paper: Paper): readonly TextAt[] => [
  ...(paper.title === '' ? [] : [{ path: 'title', text: paper.title }]),
  ...bodyTexts(paper),
  ...paper.attachments.flatMap((each, n) => each.body.flatMap((block, i) => ofBlock(`attachments.${n}.body.${i}`, block))),
];

/** Running text of the body without tables and pictures. */
export const bodyText = (paper: Paper): string =>
  bodyTexts(paper)
    .map(({ text }) => text)
    .join('\n');

/** Characters of the body as offices count them: everything but blanks. */
export const characterCount = (paper: Paper): number => [...bodyText(paper).replace(/\s/g, '')].length;
