import type { Command } from '@guiju/kernel';
import type { Viewer } from '@guiju/store';
import { readableFile } from '../files/readable-file.ts';
import type { Parts } from '../parts.ts';
import { problem } from '../problem/raise.ts';
import { attachmentsOf } from './to-command.ts';

/**
 * Refuses attachments that were never uploaded, that the actor may not see, or whose size or type differs from the stored file. `known`
 * are hashes that the matter carries already.
 */
export const checkAttachments = async (
  parts: Parts,
  government: string,
  viewer: Viewer,
  commands: readonly Command[],
  known: ReadonlySet<string>,
): Promise<void> => {
  for (const { name, hash, size, media_type } of commands.flatMap(attachmentsOf)) {
    if (known.has(hash)) continue;
    const file = await readableFile(parts, government, viewer, hash);
    if (file === null)
      throw problem('malformed_request', {
        field: 'attachments',
        detail: { zh: `附件“${name}”还没有上传。`, en: `The attachment "${name}" has not been uploaded.` },
      });
    if (file.size !== size || file.media_type !== media_type)
      throw problem('malformed_request', {
        field: 'attachments',
        detail: { zh: `附件“${name}”与上传的文件不一致。`, en: `The attachment "${name}" differs from the uploaded file.` },
      });
  }
};
