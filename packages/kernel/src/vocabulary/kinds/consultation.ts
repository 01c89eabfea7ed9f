import { claim, date, flag, hinted } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** Departments asking each other for an opinion (征求意见). */
export const consultation: MatterKind = {
  id: 'consultation',
  name: { zh: '征求意见', en: 'consultation' },
  facts: {
    asked_on: date('发出日期', 'asked on'),
    agreed_on: claim(
      hinted(date('商定的回复日期', 'agreed reply date'), '与主办部门商定推迟的日期。', 'A later date agreed with the lead department.'),
    ),
    replied: flag('已回复', 'replied'),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'assign', by: { opening: 'consult' } },
    { id: 'close', by: 'office' },
  ],
};
