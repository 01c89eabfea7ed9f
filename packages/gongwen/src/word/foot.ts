import {
  AlignmentType,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  LineRuleType,
  ShadingType,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx';
import { cells } from '../model/cells.ts';
import type { Printed } from '../model/printed.ts';
import { blockStretch, gap, lineRuns, type Stretch, styled, upright } from './blocks.ts';
import { cell, mm, width } from './measures.ts';
import { font } from './styles.ts';

/** Blank lines that stay on the page of what follows: a signature is never alone on its page (§ 7.3.5.5). */
const keptLines = (count: number): readonly FileChild[] => Array.from({ length: count }, () => styled('gwFlush', [], { keepNext: true }));

/** § 10.3: one blank line below the body, each list on a line of its own. */
const attendanceOf = ({ attendance }: Printed): readonly FileChild[] =>
  attendance.flatMap(({ label, names }, i) => [
    ...keptLines(i === 0 ? 1 : 0),
    styled('gwBody', [new TextRun({ text: `${label}：`, font: font('heiti') }), new TextRun(names)], {
      keepNext: i === attendance.length - 1,
      indent: { left: 5 * cell, hanging: 3 * cell },
    }),
  ]);

/** § 7.3.4: one blank line below the body; further lines stand under the first title. */
const attachmentNote = ({ attachment_note }: Printed): readonly FileChild[] =>
  attachment_note.length === 0
    ? []
    : [
        ...keptLines(1),
        ...attachment_note.map((text, i) =>
          styled('gwFlush', [new TextRun(i === 0 ? `附件：${text}` : text)], {
            indent: i === 0 ? { left: 5 * cell, hanging: 3 * cell } : { left: 5 * cell },
            keepNext: true,
          }),
        ),
      ];

const right = (text: string, indent: number, keepNext: boolean): FileChild =>
  styled('gwFlush', [new TextRun(text)], { alignment: AlignmentType.RIGHT, indent: { right: Math.round(indent * cell) }, keepNext });

const signature = ({ signature: { organs, sealed, person, date } }: Printed): readonly FileChild[] => {
  if (person !== null) {
    const signs = styled('gwFlush', [new TextRun(`${person.post}　　`), new TextRun({ text: person.name, font: font('kaiti') })], {
      alignment: AlignmentType.RIGHT,
      indent: { right: 4 * cell },
    });
    return [...keptLines(2), signs, ...keptLines(1), ...(date === null ? [] : [right(date, 4, false)])];
  }
  if (date === null) return [];
  if (organs.length === 0) return [...keptLines(1), right(date, 4, false)];
  if (sealed) {
    // § 7.3.5.1: the date four characters from the right, each organ centred over it.
    const organ = (name: string) => right(name, Math.max(0, 4 + (cells(date) - cells(name)) / 2), true);
    return [...keptLines(3), ...organs.map(organ), right(date, 4, false)];
  }
  // § 7.3.5.2: the organ two characters from the right, the date beginning two characters behind it.
  const longest = Math.max(...organs.map(cells));
  const dateRight = longest - cells(date);
  const shift = Math.max(0, 2 - dateRight);
  return [...keptLines(1), ...organs.map((name) => right(name, 2 + shift, true)), right(date, dateRight + shift, false)];
};

const attachments = ({ attachments: all }: Printed): readonly Stretch[] =>
  all.flatMap(({ label, title_lines, body }) => {
    const stretches = body.map((block) => blockStretch(block));
    const across = stretches[0]?.across ?? false;
    const head = [
      // What lies across begins a page by itself.
      styled('gwFlush', label === null ? [] : [new TextRun({ text: label, font: font('heiti') })], {
        pageBreakBefore: !across,
        keepNext: true,
      }),
      ...keptLines(label === null ? 0 : 1),
      styled('gwTitle', lineRuns(title_lines)),
      ...keptLines(1),
    ];
    return [{ across, children: head }, ...stretches];
  });

/** § 7.4: at the foot of the type area of the last page; what is framed alike stands in one frame. */
const frame = {
  type: 'alignment',
  width,
  wrap: FrameWrap.AROUND,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
  alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
} as const;

/** A rule as wide as the type area: a dark line of that height, because LibreOffice places no frame that has borders. */
const ruleLine = (millimetres: number): FileChild =>
  styled('gwSmall', [], {
    frame,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
    spacing: { line: mm(millimetres), lineRule: LineRuleType.EXACT },
  });
const [THICK, THIN] = [0.35, 0.25];

const imprint = ({ imprint: parts, form }: Printed): readonly FileChild[] => {
  if (parts === null) return [];
  const indent = { left: cell, right: cell };
  const copiesTo =
    parts.copies_to === null
      ? []
      : [styled('gwSmall', [new TextRun(parts.copies_to)], { frame, indent: { left: 4 * cell, right: cell, hanging: 3 * cell } })];
  // The last paragraph is not framed: a frame hangs from what follows it.
  if (form === 'letter') return [...copiesTo, gap(1)];
  const issued =
    parts.issued_by === null && parts.issued_on === null
      ? []
      : [
          styled('gwSmall', [new TextRun(`${parts.issued_by ?? ''}\t${parts.issued_on ?? ''}`)], {
            frame,
            indent,
            tabStops: [{ type: TabStopType.RIGHT, position: width - cell }],
          }),
        ];
  const between = copiesTo.length > 0 && issued.length > 0 ? [ruleLine(THIN)] : [];
  const copies =
    parts.copies === null ? [] : [styled('gwSmall', [new TextRun(parts.copies)], { frame, alignment: AlignmentType.RIGHT, indent })];
  return [ruleLine(THICK), ...copiesTo, ...between, ...issued, ruleLine(THICK), ...copies, gap(1)];
};

/** What follows the body. */
export const footStretches = (printed: Printed): readonly Stretch[] => [
  upright([
    ...attendanceOf(printed),
    ...attachmentNote(printed),
    ...signature(printed),
    ...(printed.notes === null ? [] : [styled('gwBody', [new TextRun(printed.notes)])]),
  ]),
  ...attachments(printed),
  upright(imprint(printed)),
];
