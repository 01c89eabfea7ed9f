import { paperSchema, RenderProblem, type Typesetter } from '@guiju/gongwen';
import type { Bilingual } from '@guiju/kernel';
import { mediaTypeOf } from '../files/media-type.ts';

const megabyte = 1024 * 1024;

/** The largest picture in a paper, in bytes; how many points one may have is the typesetter's to say. */
export const largestPicture = 5 * megabyte;

/** What a picture is by its content, or why it cannot stand in a paper. */
export type ExaminedPicture =
  | { readonly media: 'image/png' | 'image/jpeg' }
  | { readonly code: 'unsupported_type' | 'too_large' | 'unreadable_document'; readonly fault: Bilingual };

const damaged: Bilingual = { zh: '图片已损坏，读不出来。', en: 'The picture is damaged and cannot be read.' };

/** Looks into a picture: PNG or JPEG by its content, not too large, and drawn once to see that it is whole. */
export const examinePicture = (typesetter: Typesetter, bytes: Buffer): ExaminedPicture => {
  const media = mediaTypeOf(bytes, '');
  if (media !== 'image/png' && media !== 'image/jpeg')
    return { code: 'unsupported_type', fault: { zh: '文稿里的图片只能是 PNG 或 JPEG。', en: 'A picture in a paper is PNG or JPEG.' } };
  if (bytes.length > largestPicture)
    return {
      code: 'too_large',
      fault: { zh: '一幅图片最多 5 MB，请压缩后再试。', en: 'A picture may have at most 5 MB; make it smaller.' },
    };
  try {
    typesetter.pages(paperSchema.parse({ body: [{ type: 'picture', media, data: bytes.toString('base64') }] }));
    return { media };
  } catch (error) {
    // Nothing but the picture stands on that page.
    return { code: 'unreadable_document', fault: error instanceof RenderProblem ? error.words : damaged };
  }
};
