import { type Paper, type PaperInput, picturesOf, withPictures } from '@guiju/gongwen';
import type { PersonId } from '@guiju/kernel';
import type { StoredFile } from '@guiju/store';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { examinePicture } from './examine-picture.ts';

const ending = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** Keeps a picture once, by the hash of its bytes; refused when it is no PNG or JPEG, too large or damaged. */
export const keepPicture = async (
  parts: Parts,
  government: string,
  by: PersonId,
  bytes: Buffer,
): Promise<{ readonly media: 'image/png' | 'image/jpeg'; readonly hash: string }> => {
  const found = examinePicture(parts.typesetter(), bytes);
  if ('fault' in found) throw problem(found.code, { field: 'paper', detail: found.fault });
  const { media } = found;
  const file = { name: `picture.${ending[media]}`, media_type: media, bytes, by };
  const { hash } = await parts.store.saveFile(government, file, parts.now());
  return { media, hash };
};

/** The paper with its pictures kept by their hash, those too that came with it. `paper` is what was given, `parsed` the same with its defaults. */
export const withKeptPictures = async <P extends PaperInput>(
  parts: Parts,
  government: string,
  by: PersonId,
  paper: P,
  parsed: Paper,
): Promise<P> => {
  const kept = new Map<string, Awaited<ReturnType<typeof keepPicture>>>();
  for (const { data } of picturesOf(parsed)) {
    if (data !== '' && !kept.has(data)) kept.set(data, await keepPicture(parts, government, by, Buffer.from(data, 'base64')));
  }
  if (kept.size === 0) return paper;
  return withPictures(paper, ({ data = '', ...picture }) => ({ ...picture, ...(kept.get(data) ?? {}) }));
};

/** The paper with the bytes of its pictures, as the typesetter needs it; `read` gives a file where it may be seen. */
export const withPictureBytes = async (paper: Paper, read: (hash: string) => Promise<StoredFile | null>): Promise<Paper> => {
  const bytes = new Map<string, string>();
  for (const { hash, data } of picturesOf(paper)) {
    if (data !== '' || hash === undefined || bytes.has(hash)) continue;
    const file = await read(hash);
    if (file === null)
      throw problem('malformed_request', {
        field: 'paper',
        detail: { zh: '文稿里有一幅图片没有存下来，请重新添加。', en: 'A picture of the paper was not kept; please add it again.' },
      });
    bytes.set(hash, Buffer.from(file.bytes).toString('base64'));
  }
  if (bytes.size === 0) return paper;
  return withPictures(paper, (picture) => ({ ...picture, data: picture.data || (bytes.get(picture.hash ?? '') ?? '') }));
};
