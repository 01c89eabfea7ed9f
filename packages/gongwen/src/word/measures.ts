/** Figures of GB/T 9704-2012 in the units of Word files; `§` in comments is the clause. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const halfPoints = (points: number): number => points * 2;

/** One line of 22 a page. */
export const pitch = Math.round(twips(225) / 22);

const sheet = twips(297);
const top = twips(37);
/** § 5.1, 5.2: A4, type area 156 × 225 mm; what is rounded goes to the lower margin, for a page has its 22 lines only where they fit. */
export const page = {
  width: twips(210),
  height: sheet,
  top,
  left: twips(28),
  right: twips(26),
  bottom: sheet - top - 22 * pitch,
  /** § 7.5: page numbers 7 mm below the type area; 5 mm are the height of their line. */
  footer: twips(35 - 7 - 5),
} as const;

export const width = twips(156);
export const height = 22 * pitch;
/** One character of 28 a line. */
export const cell = Math.round(twips(156) / 28);
/** Size 3 is 16 pt; a quarter of a point less between characters lets 28 of them fit into 156 mm. */
export const tracking = -5;

export const sizes = {
  mark: halfPoints(42),
  joint: halfPoints(32),
  letter: halfPoints(36),
  title: halfPoints(22),
  body: halfPoints(16),
  small: halfPoints(14),
} as const;
/** Lines of a title of size 2 stand a quarter wider than those of the body. */
export const titlePitch = Math.round(pitch * 1.25);
/** Table: its lines are 18 pt high, with 3 pt in a cell above and below them; 13 pt, what a line has above its characters, part it from the text. */
export const table = { line: 360, inset: 60, above: 260 } as const;
export const red = 'E60012';
export const mm = twips;
