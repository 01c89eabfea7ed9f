import type { Box } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** What will appear in a list that has no lines yet. */
export const emptyWords: Readonly<Record<Box, Bilingual>> = {
  todo: {
    zh: '现在没有等您办理的事。轮到您审核、会签、签发或承办时，会出现在这里。',
    en: 'Nothing waits for you. What is yours to review, co-sign, sign or handle will appear here.',
  },
  to_read: { zh: '没有待阅的文件。别人传阅给您的会出现在这里。', en: 'Nothing to read. What others circulate to you will appear here.' },
  done: {
    zh: '还没有办过的事。您办理过的都会留在这里，可以查看办到哪里，必要时撤回。',
    en: 'Nothing done yet. All you have handled stays here, with where it is now.',
  },
  read: { zh: '还没有已阅的文件。确认阅知以后会留在这里。', en: 'Nothing read yet. What you confirm to have read stays here.' },
  mine: {
    zh: '您还没有发起过事项。报送以后，可以在这里看到办到了谁那里。',
    en: 'You have filed nothing yet. Once submitted, you see here who has it.',
  },
  drafts: {
    zh: '没有草稿，也没有退回的。新建以后先存为草稿，报送之前只有您看得到；退回的改好再报。',
    en: 'No drafts, nothing returned. What you begin is kept as a draft until you submit it; what comes back is mended here.',
  },
};

/** What the moment of a line is, in the lists where it is not the last change. */
export const datedWords: Readonly<Partial<Record<Box, Bilingual>>> = {
  done: { zh: '办理', en: 'Handled' },
  to_read: { zh: '传阅', en: 'Circulated' },
  read: { zh: '阅知', en: 'Read' },
};
