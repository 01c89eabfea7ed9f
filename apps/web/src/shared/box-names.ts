import type { Box } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** What the lists of a desk are called. */
export const boxNames: Readonly<Record<Box, Bilingual>> = {
  todo: { zh: '待办', en: 'To do' },
  to_read: { zh: '待阅', en: 'To read' },
  done: { zh: '已办', en: 'Done' },
  read: { zh: '已阅', en: 'Read' },
  mine: { zh: '我发起的', en: 'Filed by me' },
  drafts: { zh: '草稿和退件', en: 'Drafts and returned' },
};

/** The lists in the order of the day: what waits first, then what is behind. */
export const boxOrder: readonly Box[] = ['todo', 'to_read', 'done', 'read', 'mine', 'drafts'];
