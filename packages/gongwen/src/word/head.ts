import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  LineRuleType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cells } from '../model/cells.ts';
import type { Printed } from '../model/printed.ts';
import { blankLines, gap, lineRuns, styled } from './blocks.ts';
import { cell, mm, pitch, red, sizes, titlePitch, width } from './measures.ts';
import { font } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** § 7.2.1–7.2.3: copy number, secrecy and urgency, one under the other. */
const cornerRuns = ({ copy_number, secrecy, urgency }: Printed): readonly TextRun[] => [
  ...(copy_number === null ? [] : [new TextRun(copy_number)]),
  ...[secrecy, urgency].flatMap((text) => (text === null ? [] : [new TextRun({ text, font: font('heiti') })])),
];

/** § 7.2.4: several organs one under the other, 文件 beside them. */
const jointMark = ({ mark: { names, suffix } }: Printed, before: number): readonly FileChild[] => {
  // 6 pt between one name and the next.
  const line = Math.round(sizes.joint * 10 + (120 * (names.length - 1)) / names.length);
  const text = (words: string) =>
    styled('gwMark', [new TextRun({ text: words, size: sizes.joint })], {
      alignment: AlignmentType.DISTRIBUTE,
      spacing: { line, lineRule: LineRuleType.EXACT },
    });
  const room = Math.max(...names.map(cells)) * sizes.joint * 10;
  const beside = cells(suffix) * sizes.joint * 10 + 120;
  const column = (children: readonly FileChild[], size: number) =>
    new TableCell({ verticalAlign: VerticalAlign.CENTER, width: { size, type: WidthType.DXA }, children: [...children] as never });
  return [
    gap(before),
    new Table({
      alignment: AlignmentType.CENTER,
      width: { size: room + beside, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      borders: noBorders,
      rows: [new TableRow({ children: [column(names.map(text), room), column([text(suffix)], beside)] })],
    }),
  ];
};

/** § 7.2.4: a mark that is too wide for its line is made narrower, so that it stays on it; `room` in twips. */
export const markRun = (text: string, size: number, room: number): TextRun => {
  const wide = cells(text) * size * 10;
  return new TextRun({ text, size, ...(wide > room ? { scale: Math.floor((room / wide) * 100) } : {}) });
};

const markOf = (printed: Printed, before: number): readonly FileChild[] => {
  const { names, suffix } = printed.mark;
  if (names.length > 1) return jointMark(printed, before);
  return [styled('gwMark', [markRun(`${names[0] ?? ''}${suffix}`, sizes.mark, width)], { spacing: { before } })];
};

/** § 7.2.7: the red rule 4 mm below the number. */
const redRule = { bottom: { style: BorderStyle.SINGLE, size: 12, color: red, space: 11 } } as const;

const numberOf = ({ number, signers }: Printed): readonly FileChild[] => {
  if (signers.length === 0)
    return [styled('gwFlush', [new TextRun(number ?? '')], { alignment: AlignmentType.CENTER, border: redRule, spacing: tight })];
  // § 7.2.6: number at the left, signers at the right, one character from either edge, two signers a line.
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, i) => signers.slice(2 * i, 2 * i + 2).join('　'));
  const namesAt = width - cell - Math.ceil(Math.max(...pairs.map(cells)) * cell);
  return pairs.map((pair, i) =>
    styled(
      'gwFlush',
      [
        new TextRun(i === pairs.length - 1 ? (number ?? '') : ''),
        new TextRun({ text: i === 0 ? '\t签发人：' : '\t\t' }),
        new TextRun({ text: pair, font: font('kaiti') }),
      ],
      {
        indent: { left: cell },
        tabStops: [namesAt - 4 * cell, namesAt].map((position) => ({ type: TabStopType.LEFT, position })),
        ...(i === pairs.length - 1 ? { border: redRule, spacing: tight } : {}),
      },
    ),
  );
};

/** A line as high as its characters, for what stands between blank lines and a rule. */
const tight = { line: sizes.body * 10, lineRule: LineRuleType.EXACT } as const;

/** § 7.3.1: two blank lines above the title; what its first line is higher than its characters counts among them. */
const titleOf = ({ title_lines }: Printed): readonly FileChild[] => [
  gap(2 * pitch - (titlePitch - sizes.title * 10)),
  styled('gwTitle', lineRuns(title_lines)),
];
const recipientsOf = ({ recipients }: Printed): readonly FileChild[] => [
  ...blankLines(1),
  ...(recipients === null ? [] : [styled('gwFlush', [new TextRun(recipients)])]),
];

/** What stands above the body, in the paper's form. */
export const headChildren = (printed: Printed): readonly FileChild[] => {
  const corner = cornerRuns(printed).map((words) => styled('gwFlush', [words]));
  // § 7.2.4: the mark begins 35 mm below the upper edge of the type area.
  const before = Math.max(0, mm(35) - corner.length * pitch);
  const number = printed.number === null && printed.signers.length === 0 ? [] : [...blankLines(2), ...numberOf(printed)];
  switch (printed.form) {
    case 'general':
      return [
        ...corner,
        ...markOf(printed, before),
        ...(number.length === 0 ? [styled('gwFlush', [], { border: redRule })] : number),
        ...titleOf(printed),
        ...recipientsOf(printed),
      ];
    case 'minutes':
      return [
        ...corner,
        ...markOf(printed, before),
        ...(number.length === 0 ? [styled('gwFlush', [], { border: redRule })] : number),
        ...blankLines(1),
      ];
    case 'order':
      // § 10.2: the mark 20 mm down, the number two lines below it.
      return [
        ...markOf(printed, mm(20)),
        ...blankLines(2),
        styled('gwFlush', [new TextRun(printed.number ?? '')], { alignment: AlignmentType.CENTER }),
        ...blankLines(2),
      ];
    case 'letter':
      // § 10.1: the mark and its double rule stand in the header of the first page, the number under them at the right.
      return [
        styled('gwFlush', [...cornerRuns(printed).slice(0, 1), new TextRun(`\t${printed.number ?? ''}`)], {
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
        }),
        ...corner.slice(1),
        ...titleOf(printed),
        ...recipientsOf(printed),
      ];
  }
};
