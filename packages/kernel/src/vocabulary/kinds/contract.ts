import { choice, choices, claim, flag, hinted, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { meetingTypes } from '../meeting-types.ts';
import { review } from '../review-state.ts';

/** A contract or agreement of the government or one of its units (政府合同). */
export const contract: MatterKind = {
  id: 'contract',
  name: { zh: '政府合同', en: 'government contract' },
  facts: {
    in_name_of: choice('签约名义', 'in the name of', {
      government: { zh: '政府', en: 'government' },
      office: { zh: '政府办公室', en: 'government office' },
      department: { zh: '部门', en: 'department' },
      township: { zh: '镇街', en: 'township' },
    }),
    other_party: text('对方当事人', 'other party'),
    amount: hinted(number('合同金额(元)', 'amount (yuan)'), '没有金额的填 0。', 'Nought where there is none.'),
    important: hinted(flag('重要合同或协议', 'important contract or agreement'), '由人判断。', 'For a person to judge.'),
    managed_by: choice('管理单位', 'managed by', {
      office: { zh: '政府办公室', en: 'government office' },
      signing_unit: { zh: '签约单位', en: 'unit that signs it' },
      other: { zh: '其他单位', en: 'another unit' },
    }),
    'reviews.legality': review('合法性审查', 'legality review'),
    'reviews.fair_competition': review('公平竞争审查', 'fair-competition review'),
    passed_by: choices('已经讨论通过的会议', 'meetings that passed it', meetingTypes),
    confidential: claim(flag('涉及国家秘密', 'touches state secrets')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'submit' },
    { id: 'decide', by: { acting: 'approve' } },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'close', by: 'office' },
  ],
};
