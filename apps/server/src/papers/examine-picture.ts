import { paperSchema, pixelsOf, type Typesetter } from '@guiju/gongwen';
import type { Bilingual } from '@guiju/kernel';
import { mediaTypeOf } from '../files/media-type.ts';

const megabyte = 1024 * 1024;

/** The largest picture in a paper: in bytes, and in pixels, of which a small file may unpack to very many. */
export const pictureBounds = { bytes: 5 * megabyte, pixels: 40_000_000 } as const;

/** What a picture is by its content, or why it cannot stand in a paper. */
export type ExaminedPicture = { readonly media: 'image/png' | 'image/jpeg' } | { readonly fault: Bilingual };

const damaged: ExaminedPicture = { fault: { zh: '图片已损坏，读不出来。', en: 'The picture is damaged and cannot be read.' } };

const pixels = (bytes: Buffer): number | null => {
  try {
    const { width, height } = pixelsOf(bytes);
    return width * height;
  } catch {
    // Cut off before it says how large it is.
    return null;
  }
};

/** Looks into a picture: PNG or JPEG by its content, within the bounds, and drawn once to see that it is whole. */
export const examinePicture = (typesetter: Typesetter, bytes: Buffer): ExaminedPicture => {
  const media = mediaTypeOf(bytes, '');
  if (media !== 'image/png' && media !== 'image/jpeg')
    return { fault: { zh: '文稿里的图片只能是 PNG 或 JPEG。', en: 'A picture in a paper is PNG or JPEG.' } };
  if (bytes.length > pictureBounds.bytes)
    return { fault: { zh: '一幅图片最多 5 MB，请压缩后再试。', en: 'A picture may have at most 5 MB; make it smaller.' } };
  const count = pixels(bytes);
  if (count === null) return damaged;
  if (count > pictureBounds.pixels)
    return {
      fault: {
        zh: `图片有 ${Math.ceil(count / 1_000_000)} 百万像素，最多 40；请缩小后再试。`,
        en: `The picture has ${Math.ceil(count / 1_000_000)} million pixels, at most 40 are taken; make it smaller.`,
      },
    };
  try {
    typesetter.pages(paperSchema.parse({ body: [{ type: 'picture', media, data: bytes.toString('base64') }] }));
    return { media };
  } catch {
    return damaged;
  }
};
