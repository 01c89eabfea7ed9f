import { choice, flag } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** An event at which leaders appear for the government (领导活动). */
export const activity: MatterKind = {
  id: 'activity',
  name: { zh: '领导活动', en: 'activity of leaders' },
  facts: {
    foreign: flag('外事活动', 'foreign-affairs activity'),
    represented_by: choice('代表政府出席', 'who represents the government', {
      head: { zh: '主要负责人', en: 'head' },
      deputy: { zh: '副职', en: 'deputy' },
      other: { zh: '其他人员', en: 'somebody else' },
    }),
    commissioned: flag('有主要负责人委托', "head's commission on file"),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'hold', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
