import type { Desk } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** One step of the first visit; `at` is the `data-tour` of the place it points to. */
export interface TourStep {
  readonly at: 'lists' | 'new' | 'rules';
  readonly title: Bilingual;
  readonly text: Bilingual;
}

const lists: TourStep = {
  at: 'lists',
  title: { zh: '先看待办', en: 'Begin with what waits' },
  text: {
    zh: '这里是等您办理的事，按时限排好，急件在前；数字就是件数。用键盘时，按问号看能按哪些键。',
    en: 'What waits for you, by its limit, urgent ones first; the figure is their number. On a keyboard, ? shows the keys.',
  },
};

const filing: Readonly<Record<'clerk' | 'leading', TourStep>> = {
  clerk: {
    at: 'new',
    title: { zh: '登记来文、起草发文', en: 'Register and draft' },
    text: {
      zh: '边填边看：旁边随时告诉您要经过谁、哪天到期、缺什么会被退回。',
      en: 'While you fill in, the side says who will act, when it is due, and what would be returned.',
    },
  },
  leading: {
    at: 'new',
    title: { zh: '请假、提议题也从这里开始', en: 'Leave and topics start here' },
    text: {
      zh: '打开一件事，最可能的操作就在下方；不能做的也列出来，并说明依据哪一条。',
      en: 'On each matter the likely act is a button; what may not be done is listed with its article.',
    },
  },
};

const rules: TourStep = {
  at: 'rules',
  title: { zh: '每一步都有依据', en: 'Every step has its article' },
  text: {
    zh: '看到“第几条”就可以点开：条文大意、由什么来落实、办过哪些事。全部规则在这里。',
    en: 'Wherever an article is cited, open it: what it says, what honours it, where it was applied. All rules are here.',
  },
};

/** The three steps that fit a desk. */
export const tourSteps = ({ clerk }: Pick<Desk, 'clerk'>): readonly TourStep[] => [lists, filing[clerk ? 'clerk' : 'leading'], rules];
