import { AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageNumber, TextRun } from 'docx';
import type { Paper } from '../model/paper.ts';
import { type Printed, printed } from '../model/printed.ts';
import { blockChildren, styled } from './blocks.ts';
import { footChildren } from './foot.ts';
import { headChildren, markRun } from './head.ts';
import { cell, mm, page, red, sizes } from './measures.ts';
import { steady } from './steady.ts';
import { font, styles } from './styles.ts';

/** § 7.5: size 4, digits between dashes, on the outside, one character in. */
const numberFooter = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      styled('gwSmall', [new TextRun({ font: font('songti'), size: sizes.small, children: ['— ', PageNumber.CURRENT, ' —'] })], {
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: cell },
      }),
    ],
  });

/** § 10.1: the rules of a letter are 170 mm wide, 7 mm beyond the type area on either side. */
const beyond = { left: -mm(7), right: -mm(7) } as const;

const letterHeader = ({ mark }: Printed): Header =>
  new Header({
    children: [
      styled('gwMark', [markRun(mark.names[0] ?? '', sizes.letter, mm(170))], {
        indent: beyond,
        border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, color: red, space: 11 } },
      }),
    ],
  });

const letterFooter = (): Footer =>
  new Footer({
    children: [
      styled('gwSmall', [], {
        indent: beyond,
        border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, color: red, space: 1 } },
      }),
    ],
  });

/** The paper as a Word file with styles of its own and the typefaces' licensed names; Word replaces those that are missing. The same paper gives the same bytes. */
export const writeDocx = async (paper: Paper): Promise<Uint8Array> => {
  const words = printed(paper);
  const letter = words.form === 'letter';
  const { top, right, bottom, left, footer } = page;
  const document = new Document({
    title: words.title,
    creator: words.signature.organs.join('、'),
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: letter,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top, right, bottom, left, footer: letter ? mm(20) : footer, header: letter ? mm(30) : mm(15) },
          },
        },
        ...(letter ? { headers: { first: letterHeader(words) } } : {}),
        footers: { default: numberFooter('right'), even: numberFooter('left'), ...(letter ? { first: letterFooter() } : {}) },
        children: [
          ...headChildren(words),
          ...words.body.flatMap((block, i) => blockChildren(block, words.last_kept && i === words.body.length - 1)),
          ...footChildren(words),
        ],
      },
    ],
  });
  return steady(new Uint8Array(await Packer.toBuffer(document)), paper.date ?? '1980-01-01');
};
