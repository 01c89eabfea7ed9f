import { choice, claim, date, flag, none } from '../fact.ts';

/** What the national regulations ask of an inspection (政府督查工作条例). */
export const inspectionProcedure = {
  team: claim(flag('派出督查组', 'team sent out')),
  team_head_named: claim(flag('组长由政府确定', 'leader of the team named by the government')),
  off_plan: claim(flag('超出方案的范围、对象或内容', 'goes beyond the plan')),
  conclusion_received_on: date('收到督查结论日期', 'conclusion received on'),
  objected_on: claim(date('申请复核日期', 'reconsideration asked for on')),
  reviewer_took_part: claim(flag('复核人员参与过原结论', 'reviewer took part in the conclusion')),
  rectification_required: claim(flag('结论要求整改', 'conclusion requires rectification')),
  proposal: claim(
    choice('督查后提出的建议', 'proposal after the inspection', {
      ...none,
      praise: { zh: '表扬激励', en: 'praise' },
      criticism: { zh: '批评', en: 'criticism' },
      accountability: { zh: '追责', en: 'accountability' },
      revocation: { zh: '改变或撤销文件', en: 'change or revocation of a document' },
    }),
  ),
  proposal_approved: claim(flag('建议已经政府或行政首长批准', 'proposal approved by government or head')),
  crime_clue: claim(flag('发现违法犯罪线索', 'clue of an offence found')),
  clue_transferred: claim(flag('线索已移送', 'clue passed on')),
};
