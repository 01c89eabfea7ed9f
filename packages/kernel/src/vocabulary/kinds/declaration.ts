import { choice } from '../fact.ts';
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
      office_space: { zh: '办公用房', en: 'office space' },
      resources: { zh: '资源节约', en: 'saving of resources' },
      other: { zh: '其他', en: 'other' },
    }),
    standard: choice('对照标准', 'against the standard', {
      within: { zh: '标准以内', en: 'within it' },
      above: { zh: '超出标准', en: 'above it' },
      no_rule: { zh: '没有对应规定', en: 'no rule found' },
    }),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
