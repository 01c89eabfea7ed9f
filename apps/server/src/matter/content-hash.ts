import type { Content } from '@guiju/kernel';
import { canonical, sm3 } from '@guiju/store';

/** SM3 over title, text, parts and attachments: what an approval is bound to. The order of attachments counts, for it is that of the paper. */
export const contentHash = ({ title, text, paper, attachments }: Omit<Content, 'hash'>): string =>
  sm3(canonical({ title, text, attachments, ...(paper === undefined ? {} : { paper }) }));

/** Content with its hash. */
export const hashed = (content: Omit<Content, 'hash'>): Content => ({ ...content, hash: contentHash(content) });
