import { choice, choices, claim, flag, hinted, none } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { meetingTypes } from '../meeting-types.ts';
import { roles } from '../roles.ts';
import { subjects } from '../subjects.ts';

/** Minutes of a meeting (会议纪要). */
export const minutes: MatterKind = {
  id: 'minutes',
  name: { zh: '会议纪要', en: 'minutes' },
  facts: {
    meeting: choice('会议类别', 'meeting', meetingTypes),
    chaired_by: choice('主持人', 'chaired by', roles),
    entrusted_to: claim(choice('受委托人', 'entrusted to', { ...none, ...roles })),
    subjects: choices('涉及事项', 'subjects', subjects),
    three_majors: flag('三重一大', 'three majors and one large'),
    important: flag('重要', 'important'),
    other_important_matter: claim(
      hinted(
        flag('涉及其他重要事项', 'touches another important matter'),
        '规则列举的事项之外、由人认定同样重要的。',
        'Not on the list of the rules, but found as important by a person.',
      ),
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
