import { PaperClipOutlined } from '@ant-design/icons';
import type { Attachment } from '@guiju/kernel';
import { sizeName } from './size-name.ts';

/** A file that can be fetched; its size stands beside its name. */
export function AttachmentLink({ attachment: { name, hash, size } }: { readonly attachment: Attachment }) {
  return (
    <a href={`/api/v1/files/${hash}`} download={name}>
      <PaperClipOutlined aria-hidden /> {name} <small>{sizeName(size)}</small>
    </a>
  );
}
