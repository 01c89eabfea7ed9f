import { choice, choices, claim, date, flag, hinted, none, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { competition } from '../laws/competition.ts';
import { normativeProcedure } from '../laws/normative-document.ts';
import { meetingTypes } from '../meeting-types.ts';
import { review } from '../review-state.ts';

/** One step in the life of an administrative normative document, from the plan to the clean-up (行政规范性文件); the signing of it is an issuance. */
export const normativeDocument: MatterKind = {
  id: 'normative-document',
  name: { zh: '行政规范性文件', en: 'normative document' },
  facts: {
    action: choice('办理事项', 'action', {
      make: { zh: '制定', en: 'make' },
      amend: { zh: '修改', en: 'amend' },
      repeal: { zh: '废止', en: 'repeal' },
      interpret: { zh: '解释', en: 'interpret' },
      evaluate: { zh: '实施后评估', en: 'evaluate' },
      clean_up: { zh: '清理', en: 'clean up' },
    }),
    maker: choice('制定机关', 'made by', {
      government: { zh: '政府', en: 'government' },
      office: { zh: '政府办公室', en: 'government office' },
      department: { zh: '部门', en: 'department' },
      township: { zh: '镇街', en: 'township' },
      other: { zh: '其他单位', en: 'another body' },
    }),
    earlier_version: claim(hinted(text('所涉原文件', 'earlier document'), '写文号。', 'Give its number.')),
    in_annual_plan: hinted(flag('列入年度计划', 'in the annual plan'), '规范性文件制定计划。', 'The yearly plan of normative documents.'),
    powers_of: hinted(number('涉及职权的部门数', 'departments whose powers it falls in'), '起草部门计算在内。', 'The drafter counts.'),
    made_jointly: claim(flag('由牵头部门联合制定', 'made jointly under a lead department')),
    proposed_by: choice('由谁提出', 'proposed by', {
      drafter: { zh: '起草实施部门', en: 'body that drafted and carries it out' },
      justice: { zh: '司法行政(法制)机构', en: 'justice bureau' },
    }),
    'conforms.law': flag('符合法律', 'conforms with the law'),
    'conforms.regulation': flag('符合法规', 'conforms with the regulations'),
    'conforms.rule': flag('符合规章', 'conforms with the rules'),
    'conforms.policy': flag('符合政策', 'conforms with policy'),
    approval_type: hinted(
      flag('审批类文件', 'approval-type document'),
      '面向公民、法人和其他组织。',
      'Addressed to citizens and organisations.',
    ),
    elements: choices('已写明的要素', 'elements that are clear', {
      legal_basis: { zh: '法律依据', en: 'legal basis' },
      procedure: { zh: '程序', en: 'procedure' },
      standard: { zh: '标准', en: 'standard' },
    }),
    public_interest: flag('涉及群众切身利益', "touches the people's vital interests"),
    wide_attention: flag('社会关注度高', 'draws wide public attention'),
    government_asked: hinted(flag('已事先请示政府', 'government asked beforehand'), '已有政府答复。', 'And its answer is there.'),
    basis_attached: flag('附依据文件', 'basis attached'),
    department_legality_opinion: flag('附部门合法性意见', "department's legality opinion attached"),
    consultation_record: flag('附征求意见情况', 'record of consultation attached'),
    'reviews.legality': review('合法性审核', 'legality review'),
    'reviews.fair_competition': review('公平竞争审查', 'fair-competition review'),
    passed_by: choices('已经讨论通过的会议', 'meetings that passed it', meetingTypes),
    promulgated_on: date('公布日期', 'promulgated on'),
    filed_on: claim(date('报备日期', 'filed on')),
    filing_review: choice('备案审查结果', 'result of the filing review', {
      none: { zh: '未发现问题', en: 'no defect' },
      conflicts_with_law: { zh: '抵触上位法', en: 'conflicts with higher law' },
      exceeds_powers: { zh: '超越权限', en: 'exceeds powers' },
      breaches_procedure: { zh: '违反程序', en: 'breaches procedure' },
    }),
    remedy: claim(
      choice('处理决定', 'remedy', {
        ...none,
        ordered_to_amend: { zh: '责令修改', en: 'ordered to amend' },
        revoked: { zh: '撤销', en: 'revoked' },
      }),
    ),
    problems_found: hinted(flag('发现问题', 'problems found'), '评估或清理发现的。', 'By evaluation or clean-up.'),
    ...normativeProcedure,
    ...competition,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'office' },
    { id: 'agenda', by: 'office' },
    { id: 'decide', by: { acting: 'approve' } },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'issue', by: 'office' },
    { id: 'publish', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
