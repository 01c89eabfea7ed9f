import { choice, choices, claim, flag, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** Spending or use of public means, declared under its heading (支出和使用申报). */
export const declaration: MatterKind = {
  id: 'declaration',
  name: { zh: '支出和使用申报', en: 'declaration of spending or use' },
  facts: {
    heading: choice('事项', 'heading', {
      travel: { zh: '国内差旅', en: 'domestic travel' },
      abroad: { zh: '因公出国(境)', en: 'official trip abroad' },
      reception: { zh: '公务接待', en: 'reception' },
      vehicles: { zh: '公务用车', en: 'vehicles' },
      meetings: { zh: '会议活动', en: 'meetings and events' },
      housing: { zh: '住房', en: 'housing' },
      personal_matters: { zh: '个人有关事项', en: 'personal matters' },
      gift_or_banquet: { zh: '送礼和宴请', en: 'gift or banquet given' },
      gift_received: { zh: '收受礼品和宴请', en: 'gift or banquet received' },
      office_space: { zh: '办公用房', en: 'office space' },
      resources: { zh: '资源节约', en: 'saving of resources' },
      other: { zh: '其他', en: 'other' },
    }),
    standard: choice('对照标准', 'against the standard', {
      within: { zh: '标准以内', en: 'within it' },
      above: { zh: '超出标准', en: 'above it' },
      no_rule: { zh: '没有对应规定', en: 'no rule found' },
    }),
    reception_states: choices('接待单已写明', 'what the reception form states', {
      guests: { zh: '接待对象', en: 'guests' },
      purpose: { zh: '事由', en: 'purpose' },
      cost: { zh: '费用', en: 'cost' },
    }),
    amount: number('金额(元)', 'amount (yuan)'),
    in_budget: flag('已列入预算', 'in the budget'),
    allowed_by: claim(text('准许的规定', 'rule that allows it')),
    returned_or_handed_in: claim(flag('已退还或上交', 'returned or handed in')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
