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

/** Title and running text of a paper and its attachments, in their order. */
export const textsOf = ({ title, body, attachments }: Paper): readonly TextAt[] => [
  ...(title === '' ? [] : [{ path: 'title', text: title }]),
  ...body.flatMap((block, i) => ofBlock(`body.${i}`, block)),
  ...attachments.flatMap((each, n) => each.body.flatMap((block, i) => ofBlock(`attachments.${n}.body.${i}`, block))),
];

/** Running text of the body without tables and pictures. */
export const bodyText = ({ body }: Paper): string =>
  body
    .flatMap((block, i) => ofBlock(`body.${i}`, block))
    .map(({ text }) => text)
    .join('\n');

/** Characters of the body as offices count them: everything but blanks. */
export const characterCount = (paper: Paper): number => [...bodyText(paper).replace(/\s/g, '')].length;
