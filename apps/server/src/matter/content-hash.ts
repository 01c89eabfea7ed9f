import { createHash } from 'node:crypto';
import type { Content } from '@guiju/kernel';

/** SM3 over title, text and attachments: what an approval is bound to. The order of attachments counts, for it is the order of the paper. */
export const contentHash = ({ title, text, attachments }: Omit<Content, 'hash'>): string => {
  const listed = attachments.map(({ name, hash, size, media_type }) => [name, hash, size, media_type]);
  return createHash('sm3')
    .update(JSON.stringify([title, text, listed]))
    .digest('hex');
};

/** Content with its hash. */
export const hashed = (content: Omit<Content, 'hash'>): Content => ({ ...content, hash: contentHash(content) });
