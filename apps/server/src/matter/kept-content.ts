import { type Paper, picturesOf } from '@guiju/gongwen';
import type { Content } from '@guiju/kernel';
import { keptPictures, type Viewer } from '@guiju/store';
import { readableFile } from '../files/readable-file.ts';
import { examinePicture } from '../papers/examine-picture.ts';
import { paperIn } from '../papers/paper-in.ts';
import { withKeptPictures } from '../papers/pictures.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';

type Written = Pick<Content, 'paper'>;

const keyOf = ({ hash, media }: { readonly hash: string; readonly media: string }): string => `${hash} ${media}`;

/** Refuses pictures that were never sent, that the actor may not see, or that are none; each is looked at once, those from `before` not again. */
const checkPictures = async (parts: Parts, government: string, viewer: Viewer, paper: Paper, before: Written): Promise<void> => {
  const looked = new Set(keptPictures(before).map(keyOf));
  for (const { hash, media } of picturesOf(paper)) {
    if (hash === undefined || looked.has(keyOf({ hash, media }))) continue;
    looked.add(keyOf({ hash, media }));
    const file = await readableFile(parts, government, viewer, hash);
    const found = file === null ? null : examinePicture(parts.typesetter(), Buffer.from(file.bytes));
    if (found === null || 'fault' in found || found.media !== media)
      throw problem('malformed_request', {
        field: 'content.paper',
        detail:
          found !== null && 'fault' in found
            ? found.fault
            : { zh: '文稿里有一幅图片没有存下来，请重新添加。', en: 'A picture of the paper was not kept; please add it again.' },
      });
  }
};

/**
 * The content of a request, its pictures kept once by their hash; refused when its paper is none. `before` is the content that it
 * takes the place of.
 */
export const keptContent = async <C extends Written>(
  parts: Parts,
  government: string,
  viewer: Viewer,
  content: C,
  before: Written = {},
): Promise<C> => {
  if (content.paper === undefined) return content;
  const paper = paperIn(content.paper, 'content.paper');
  await checkPictures(parts, government, viewer, paper, before);
  return { ...content, paper: await withKeptPictures(parts, government, viewer.person, content.paper, paper) };
};
