import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  TextRun,
} from 'docx';
import type { Paper } from '../model/paper.ts';
import { checkPictures } from '../model/picture-size.ts';
import { type Printed, printed } from '../model/printed.ts';
import { blockStretch, type Stretch, styled, upright } from './blocks.ts';
import { footStretches } from './foot.ts';
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

/** Stretches of pages that lie alike, one after the other. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const done: { readonly across: boolean; readonly children: FileChild[] }[] = [];
  for (const { across, children } of stretches) {
    if (children.length === 0) continue;
    if (done.at(-1)?.across !== across) done.push({ across, children: [] });
    done.at(-1)?.children.push(...children);
  }
  return done;
};

const sectionOf =
  (words: Printed) =>
  ({ across, children }: Stretch, i: number): ISectionOptions => {
    const letterhead = words.form === 'letter' && i === 0;
    const { top, right, bottom, left, footer } = page;
    // § 8: what lies across has its head at the binding edge of odd pages.
    const margin = across ? { top: left, right: top, bottom: right, left: bottom } : { top, right, bottom, left };
    return {
      properties: {
        titlePage: letterhead,
        page: {
          size: {
            width: page.width,
            height: page.height,
            orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { ...margin, footer: letterhead ? mm(20) : across ? mm(26 - 7 - 5) : footer, header: letterhead ? mm(30) : mm(15) },
        },
      },
      ...(letterhead ? { headers: { first: letterHeader(words) } } : {}),
      footers: { default: numberFooter('right'), even: numberFooter('left'), ...(letterhead ? { first: letterFooter() } : {}) },
      children,
    };
  };

/**
 * The paper as a Word file with styles of its own and the typefaces' licensed names; Word replaces those that are missing. The same paper gives the
 * same bytes. Throws a RenderProblem when a picture cannot be drawn.
 */
export const writeDocx = async (paper: Paper): Promise<Uint8Array> => {
  checkPictures(paper);
  const words = printed(paper);
  const body = words.body.map((block, i) => blockStretch(block, words.last_kept && i === words.body.length - 1));
  const document = new Document({
    title: words.title,
    creator: words.signature.organs.join('、'),
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: joined([upright(headChildren(words)), ...body, ...footStretches(words)]).map(sectionOf(words)),
  });
  return steady(new Uint8Array(await Packer.toBuffer(document)), paper.date ?? '1980-01-01');
};
