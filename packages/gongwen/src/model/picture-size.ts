import type { Paper } from './paper.ts';
import { picturesOf } from './pictures.ts';
import { RenderProblem } from './render-problem.ts';

/** What a picture takes in memory when it is drawn grows with its points: these are 200 MB, and more than a page can show. */
const MOST_POINTS = 50_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeIn = (data: Buffer): Size | undefined => {
  if (data.length >= 24 && data.readUInt32BE(0) === 0x89504e47) return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined;
  // JPEG: segments follow one another until a start-of-frame marker, which holds the size.
  let at = 2;
  while (at + 9 < data.length) {
    const marker = data.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
};

/** The n-th picture, counted from 1, cannot be read. */
export const unreadablePicture = (n: number): RenderProblem =>
  new RenderProblem(
    `第${n}张图片读不出来：文件已损坏，或不是 PNG、JPEG；请重新插入`,
    `picture ${n} cannot be read: damaged, or neither PNG nor JPEG`,
  );

/** Width and height of a PNG or JPEG in pixels; throws a RenderProblem where it is neither, or larger than can be drawn. */
export const pixelsOf = (data: Buffer, n = 1): Size => {
  const size = sizeIn(data);
  if (size === undefined || size.width === 0 || size.height === 0) throw unreadablePicture(n);
  if (size.width * size.height > MOST_POINTS)
    throw new RenderProblem(
      `第${n}张图片有 ${size.width} × ${size.height} 个点，太大；请缩小到 5000 万个点以内`,
      `picture ${n} has ${size.width} × ${size.height} points; at most 50 million can be drawn`,
    );
  return size;
};

/** Room for a picture on a page: nine tenths of the type area's width, and its height less a line for the title. */
const ROOM = { width: 156 * 0.9, height: 225 - 225 / 22 };
/** Pictures are shown as large as on a screen of 96 points an inch. */
const POINT = 25.4 / 96;

/** Width and height of a picture on paper, in millimetres: its own size, or as large as the page has room for. */
export const sizeOnPaper = (data: Buffer, n = 1): Size => {
  const { width, height } = pixelsOf(data, n);
  const scale = Math.min(1, ROOM.width / (width * POINT), ROOM.height / (height * POINT));
  return { width: width * POINT * scale, height: height * POINT * scale };
};

/** Throws a RenderProblem for the first picture of a paper that cannot be drawn. */
export const checkPictures = (paper: Paper): void => {
  for (const [i, { data }] of picturesOf(paper).entries()) pixelsOf(Buffer.from(data, 'base64'), i + 1);
};
