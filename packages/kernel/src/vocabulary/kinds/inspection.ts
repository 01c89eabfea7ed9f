import { choice, choices, claim, date, flag, hinted, none, number } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { inspectionProcedure } from '../laws/inspection.ts';

/** An inspection of how decisions are carried out (督查). */
export const inspection: MatterKind = {
  id: 'inspection',
  name: { zh: '督查', en: 'inspection' },
  facts: {
    attendance_and_leave: claim(flag('督查会议出勤和请销假', 'of attendance and leave')),
    type: choice('督查类型', 'type', {
      ...none,
      comprehensive: { zh: '全面督查', en: 'comprehensive' },
      special: { zh: '专项督查', en: 'special' },
    }),
    determined_by: choice('立项依据', 'determined by', {
      ...none,
      government_decision: { zh: '政府决定', en: 'decision of the government' },
      head_instruction: { zh: '行政首长指令', en: 'instruction of the head' },
      approved_proposal: { zh: '经行政首长批准的建议', en: 'proposal approved by the head' },
    }),
    plan_states: hinted(
      choices('督查方案已写明', 'what the plan states', {
        content: { zh: '内容', en: 'content' },
        objects: { zh: '对象', en: 'who is inspected' },
        scope: { zh: '范围', en: 'scope' },
        period: { zh: '期限', en: 'period' },
      }),
      '没有方案时不选。',
      'Choose none where there is no plan.',
    ),
    serves: choice('服务的战略或重点工作', 'strategy or key work it serves', {
      ...none,
      superior_strategy: { zh: '国家和上级重大战略部署', en: 'major strategy from above' },
      local_key_work: { zh: '本级党委、政府重点工作', en: 'key work of this level' },
    }),
    earlier_same_matter: hinted(
      number('此前督查次数', 'earlier inspections'),
      '对同一单位同一事项已开展的督查。',
      'Earlier inspections of the same unit on the same matter.',
    ),
    other_bodies: hinted(
      number('其他督查主体数', 'other inspecting bodies'),
      '同期对同一单位开展督查的其他单位。',
      'Other bodies that inspect the same unit at the time.',
    ),
    inspector: choice('督查单位', 'inspected by', {
      office: { zh: '政府办公室', en: 'government office' },
      department: { zh: '部门', en: 'department' },
      other: { zh: '其他单位', en: 'another body' },
    }),
    designated: claim(flag('经政府指定', 'designated by the government')),
    special: flag('专项督查', 'special inspection'),
    from_complaints: flag('针对群众反映强烈的问题', 'on what the public complains about'),
    inspected_on: date('督查日期', 'inspected on'),
    assigned_on: date('交办日期', 'assigned on'),
    reported_back_on: date('反馈日期', 'reported back on'),
    revisited_on: date('回访日期', 'revisited on'),
    grassroots: flag('督查基层单位', 'inspects grass-roots units'),
    entering: choice('拟进入的环节', 'stage about to be entered', {
      initiation: { zh: '督查立项', en: 'initiation' },
      plan: { zh: '制定方案', en: 'plan' },
      execution: { zh: '督查实施', en: 'execution' },
      conclusion: { zh: '形成结论', en: 'conclusion' },
      use_of_conclusion: { zh: '结论运用', en: 'use of the conclusion' },
      closing: { zh: '办结', en: 'closing' },
    }),
    stages_recorded: choices('已有记录的环节', 'stages with a record', {
      initiation: { zh: '督查立项', en: 'initiation' },
      plan: { zh: '制定方案', en: 'plan' },
      execution: { zh: '督查实施', en: 'execution' },
      conclusion: { zh: '形成结论', en: 'conclusion' },
      use_of_conclusion: { zh: '结论运用', en: 'use of the conclusion' },
    }),
    beyond_mandate: claim(flag('超出督查权限', "beyond the inspector's mandate")),
    ...inspectionProcedure,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'issue', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
