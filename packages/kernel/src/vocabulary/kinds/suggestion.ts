import { choice, date, flag, hinted } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** What the People's Congress or the CPPCC puts to the government: suggestions, proposals and inquiries (建议提案和询问质询). */
export const suggestion: MatterKind = {
  id: 'suggestion',
  name: { zh: '建议提案和询问质询', en: 'suggestion, proposal or inquiry' },
  facts: {
    type: choice('类别', 'type', {
      suggestion: { zh: '人大代表建议', en: "congress deputy's suggestion" },
      proposal: { zh: '政协提案', en: 'CPPCC proposal' },
      inquiry: { zh: '询问', en: 'inquiry' },
      special_inquiry: { zh: '专题询问', en: 'special inquiry' },
      interpellation: { zh: '质询', en: 'interpellation' },
      opinion: { zh: '政协意见建议', en: 'opinion of the CPPCC' },
    }),
    department_named: flag('已明确承办部门', 'handling department named'),
    due_on: hinted(date('办理时限', 'due on'), '由交办时确定。', 'Fixed with the assignment.'),
    replied_on: hinted(date('办结答复日期', 'answered on'), '尚未答复时填空值。', 'Empty while there is no answer.'),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'assign', by: 'office' },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
