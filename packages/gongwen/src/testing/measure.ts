import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const POINT = 25.4 / 72;

/** A line of text on a page; millimetres from the upper left corner, `y` is the baseline. */
export interface MeasuredLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A straight stroke on a page, in millimetres. */
export interface MeasuredRule {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  readonly red: boolean;
}

export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MeasuredLine[];
  readonly rules: readonly MeasuredRule[];
}

interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const linesOf = (pieces: readonly Piece[], height: number): readonly MeasuredLine[] => {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue;
    const y = Math.round(piece.transform[5] ?? 0);
    lines.set(y, [...(lines.get(y) ?? []), piece]);
  }
  return [...lines.values()]
    .map((line) => {
      const sorted = [...line].sort((a, b) => (a.transform[4] ?? 0) - (b.transform[4] ?? 0));
      const [first, last] = [sorted[0] as Piece, sorted.at(-1) as Piece];
      return {
        text: sorted.map(({ str }) => str).join(''),
        x: (first.transform[4] ?? 0) * POINT,
        right: ((last.transform[4] ?? 0) + last.width) * POINT,
        y: (height - (first.transform[5] ?? 0)) * POINT,
        size: first.height,
      };
    })
    .sort((a, b) => a.y - b.y);
};

type Matrix = readonly [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Horizontal strokes, by following the page's drawing operators. */
const rulesOf = (
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  height: number,
): readonly MeasuredRule[] => {
  const rules: MeasuredRule[] = [];
  const stack: { matrix: Matrix; thickness: number; red: boolean }[] = [];
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, thickness: 1, red: false };
  for (const [i, op] of operators.fnArray.entries()) {
    const args = operators.argsArray[i] as readonly unknown[];
    if (op === OPS.save) stack.push({ ...state });
    else if (op === OPS.restore) state = stack.pop() ?? state;
    else if (op === OPS.transform) state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) };
    else if (op === OPS.setLineWidth) state = { ...state, thickness: args[0] as number };
    else if (op === OPS.setStrokeRGBColor || op === OPS.setStrokeColorN)
      state = { ...state, red: /^#(e|f)[0-9a-f]0/i.test(String(args[0])) };
    else if (op === OPS.constructPath && args[0] === OPS.stroke) {
      const [minX, minY, maxX, maxY] = args[2] as readonly [number, number, number, number];
      if (Math.abs(maxY - minY) > 0.01) continue;
      const [left] = [times(state.matrix, [1, 0, 0, 1, minX, minY])];
      rules.push({
        x: left[4] * POINT,
        y: (height - left[5]) * POINT,
        length: Math.abs((maxX - minX) * state.matrix[0]) * POINT,
        thickness: state.thickness * Math.abs(state.matrix[3]) * POINT,
        red: state.red,
      });
    }
  }
  return rules;
};

/** Where everything stands in a PDF, read from the file as it is. */
export const measure = async (pdf: Uint8Array): Promise<readonly MeasuredPage[]> => {
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  try {
    const pages: MeasuredPage[] = [];
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent({ disableNormalization: true });
      const operators = await page.getOperatorList();
      pages.push({
        width: width * POINT,
        height: height * POINT,
        lines: linesOf(items as unknown as readonly Piece[], height),
        rules: rulesOf(operators, height),
      });
    }
    return pages;
  } finally {
    await loading.destroy();
  }
};

/** The first line of a page with these words. */
export const lineOf = (page: MeasuredPage | undefined, text: string): MeasuredLine => {
  const line = page?.lines.find((each) => each.text.includes(text));
  if (line === undefined) throw new Error(`${text} is not on the page`);
  return line;
};
