import { crc32 } from 'node:zlib';
import type { Picture } from '../../model/paper.ts';
import { pixelsOf } from '../../model/picture-size.ts';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

const otherFormats: readonly (readonly [string, readonly number[]])[] = [
  ['GIF', [0x47, 0x49, 0x46]],
  ['BMP', [0x42, 0x4d]],
  ['TIFF', [0x49, 0x49, 0x2a]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['WMF', [0xd7, 0xcd, 0xc6, 0x9a]],
  ['EMF', [0x01, 0x00, 0x00, 0x00]],
  ['SVG', [0x3c]],
];

/** Whether the chunks of a PNG are all there and as they were written. */
const isWholePng = (data: Buffer): boolean => {
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 8 + data.readUInt32BE(at);
    if (end + 4 > data.length || crc32(data.subarray(at + 4, end)) !== data.readUInt32BE(end)) return false;
    if (data.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at = end + 4;
  }
  return false;
};

/** The marker that ends a JPEG; some cameras write more behind it. */
const isWholeJpeg = (data: Buffer): boolean => data.lastIndexOf(Buffer.from([0xff, 0xd9])) > 2;

/** What a picture in a file is, or why it cannot be read. */
export type FoundPicture = { readonly media: Picture['media']; readonly data: string } | { readonly fault: string };

/** Looks at a picture of a file before it is taken: kind, size and whether it is whole. */
export const pictureIn = (bytes: Uint8Array | undefined): FoundPicture => {
  if (bytes === undefined) return { fault: '（图片不在文件里）' };
  const data = Buffer.from(bytes);
  const isPng = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  if (!isPng && !startsWith(bytes, 0xff, 0xd8)) {
    const format = otherFormats.find(([, signature]) => startsWith(bytes, ...signature))?.[0];
    return { fault: `（图片格式${format === undefined ? '' : `是 ${format}，`}不是 PNG 或 JPEG）` };
  }
  try {
    pixelsOf(data, 1);
  } catch {
    return { fault: '（图片已损坏，或超过五千万点）' };
  }
  if (isPng ? isWholePng(data) : isWholeJpeg(data)) return { media: isPng ? 'image/png' : 'image/jpeg', data: data.toString('base64') };
  return { fault: '（图片不完整）' };
};
