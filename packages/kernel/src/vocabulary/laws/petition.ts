import { choice, choices, claim, date, flag, hinted, none, number } from '../fact.ts';

/** What the national regulations ask of a petition (信访工作条例); nothing is asked where no class is claimed. */
export const petitionHandling = {
  petition_class: claim(
    choice('信访事项类别', 'class of petition', {
      ...none,
      suggestion: { zh: '建议意见', en: 'suggestion' },
      accusation: { zh: '检举控告', en: 'accusation' },
      complaint: { zh: '申诉求决', en: 'complaint' },
    }),
  ),
  received_by: choice('收到单位', 'received by', {
    petitions_office: { zh: '信访部门', en: 'petitions office' },
    other_body: { zh: '其他机关单位', en: 'another body' },
  }),
  came: choice('收到方式', 'how it came', {
    directly: { zh: '信访人直接提出', en: 'from the petitioner' },
    passed_on: { zh: '转送或交办', en: 'passed on or assigned' },
  }),
  powers: choice('职权归属', 'within whose powers', {
    own: { zh: '本单位', en: 'own' },
    subordinate: { zh: '本系统下级', en: 'a subordinate body' },
    other: { zh: '其他单位', en: 'another body' },
  }),
  received_on: date('收到日期', 'received on'),
  accepted_on: date('受理日期', 'accepted on'),
  petitioner_unknown: claim(flag('姓名或住址不清', 'name or address unknown')),
  already_in_handling: claim(flag('下级已受理或正在办理', 'already accepted or handled below')),
  accepted_again: claim(flag('又予受理', 'accepted again')),
  representatives: claim(number('走访代表人数', 'representatives who came')),
  objection_reasons: claim(flag('异议已详细说明理由', 'objection gives its reasons')),
  urgent_and_major: claim(flag('重大紧急、可能有社会影响', 'major, urgent, may stir society')),
  litigation: claim(flag('涉及诉讼权利救济', 'concerns remedies in court')),
  passed_to_justice: claim(flag('已交政法部门', 'passed to the judicial bodies')),
  handler_interested: claim(flag('经办人有直接利害关系', 'handler directly interested')),
  replied: claim(flag('已回复', 'replied')),
  told_the_accused: claim(flag('检举材料透露给被检举人', 'accusation leaked to the accused')),
  path: choice('办理途径', 'path', {
    judicial: { zh: '司法程序', en: 'judicial procedure' },
    arbitration: { zh: '仲裁', en: 'arbitration' },
    party_appeal: { zh: '党员申诉复审', en: 'appeal within the Party' },
    administrative: { zh: '行政程序', en: 'administrative procedure' },
    statutory_duty: { zh: '依职责查处或保护', en: 'duty to investigate or protect' },
    opinion: { zh: '出具处理意见书', en: 'written opinion' },
  }),
  opinion_states: choices('意见书已写明', 'what the opinion states', {
    claims: { zh: '投诉请求', en: 'claims' },
    facts: { zh: '事实和理由', en: 'facts and reasons' },
    opinion: { zh: '处理意见', en: 'opinion' },
    basis: { zh: '法律法规依据', en: 'legal basis' },
  }),
  mediated: claim(flag('经调解或和解达成一致', 'settled by mediation')),
  first_due_on: claim(
    hinted(date('延期前的届满日', 'limit before the extension'), '决定延期时填写。', 'Given when the limit is extended.'),
  ),
  extension_approved: claim(flag('延期已经负责人批准', 'extension approved')),
  extension_told: claim(flag('已告知延期理由', 'reason of the extension told')),
  review_stage: claim(
    choice('复查复核', 'review', {
      ...none,
      review: { zh: '复查', en: 'review' },
      final_review: { zh: '复核', en: 'final review' },
      closed: { zh: '复核后同一事由再提', en: 'same case again after the final review' },
    }),
  ),
  answer_received_on: date('信访人收到书面答复日期', 'written answer received on'),
  hearing_from: claim(date('听证开始日期', 'hearing from')),
  hearing_to: claim(date('听证结束日期', 'hearing to')),
  review_asked_on: date('收到复查或复核请求日期', 'review asked for on'),
};
