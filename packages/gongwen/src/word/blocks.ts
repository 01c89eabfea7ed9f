import {
  AlignmentType,
  type FileChild,
  ImageRun,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { sizeOnPaper } from '../model/picture-size.ts';
import type { PrintedBlock, Span } from '../model/printed.ts';
import { height, table, width } from './measures.ts';
import { font, type StyleId } from './styles.ts';

/** A paragraph of one style; a page has its 22 lines even where a paragraph's first or last stands alone. */
export const styled = (
  style: StyleId,
  children: readonly ParagraphChild[],
  more: Partial<ConstructorParameters<typeof Paragraph>[0] & object> = {},
): Paragraph => new Paragraph({ style, widowControl: false, children: [...children], ...more });

/** An empty line of the grid. */
export const blankLines = (count: number): readonly Paragraph[] => Array.from({ length: count }, () => styled('gwFlush', []));

/** Empty space of an exact height, in twips; kept space stays on the page of what follows. */
export const gap = (height: number, keepNext = false): Paragraph =>
  styled('gwFlush', [], { keepNext, spacing: { line: Math.max(1, Math.round(height)), lineRule: LineRuleType.EXACT } });

/** Lines that end where they end, in one paragraph. */
export const lineRuns = (lines: readonly string[]): readonly TextRun[] =>
  lines.map((text, i) => new TextRun(i === 0 ? { text } : { text, break: 1 }));

const run = ({ face, text }: Span): TextRun => new TextRun({ text, font: font(face) });

/** A heading that stands alone takes the style of its level; one that begins a paragraph only its typeface. */
const styleOf = (spans: readonly Span[]): StyleId => {
  const [first] = spans;
  if (spans.length !== 1 || first === undefined) return 'gwBody';
  return first.face === 'heiti' ? 'gwLevel1' : first.face === 'kaiti' ? 'gwLevel2' : 'gwBody';
};

const tableOf = ({ rows, head }: Extract<PrintedBlock, { readonly type: 'table' }>, room: number): Table => {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cell = (text: string, bold: boolean): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      width: { size: Math.floor(room / columns), type: WidthType.DXA },
      children: text.split('\n').map((line) => styled('gwTable', [new TextRun({ text: line, ...(bold ? { font: font('heiti') } : {}) })])),
    });
  return new Table({
    width: { size: room, type: WidthType.DXA },
    margins: { top: table.inset, bottom: table.inset },
    rows: rows.map(
      (row, i) =>
        new TableRow({
          tableHeader: i < head,
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) => cell(row[column] ?? '', i < head)),
        }),
    ),
  });
};

/** Points of a screen in a millimetre, which pictures of Word files are measured in. */
const PIXELS = 96 / 25.4;

const pictureOf = ({ media, data: base64 }: Extract<PrintedBlock, { readonly type: 'picture' }>): Paragraph => {
  const data = Buffer.from(base64, 'base64');
  const size = sizeOnPaper(data);
  const image = new ImageRun({
    type: media === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: size.width * PIXELS, height: size.height * PIXELS },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [image] });
};

/** A stretch of a paper on pages that stand upright or lie across (§ 8). */
export interface Stretch {
  readonly across: boolean;
  readonly children: readonly FileChild[];
}

export const upright = (children: readonly FileChild[]): Stretch => ({ across: false, children });

/** One block of the body; a kept paragraph stays whole on the page of what follows. */
export const blockStretch = (block: PrintedBlock, kept = false): Stretch => {
  switch (block.type) {
    case 'paragraph':
      return upright([styled(styleOf(block.spans), block.spans.map(run), kept ? { keepNext: true, keepLines: true } : {})]);
    case 'table': {
      const title = block.title === null ? [] : [styled('gwTableTitle', [new TextRun(block.title)])];
      return { across: block.landscape, children: [...title, gap(table.above, true), tableOf(block, block.landscape ? height : width)] };
    }
    case 'picture':
      return upright([pictureOf(block), ...(block.title === null ? [] : [styled('gwPictureTitle', [new TextRun(block.title)])])]);
  }
};
