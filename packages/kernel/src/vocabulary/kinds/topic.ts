import { choice, claim, date, flag, hinted, none, number } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { meetingTypes } from '../meeting-types.ts';
import { roles } from '../roles.ts';

/** A matter proposed for a meeting (议题). */
export const topic: MatterKind = {
  id: 'topic',
  name: { zh: '议题', en: 'topic' },
  facts: {
    meeting: choice('拟上会议', 'meeting', meetingTypes),
    proposed_by: choice('提出人', 'proposed by', roles),
    task: claim(
      hinted(
        choice('所属会议任务', 'task of the meeting', {
          ...none,
          convey_superiors: { zh: '传达贯彻上级精神', en: 'convey decisions from above' },
          inform_on_congress: { zh: '通报人代会决议、政协全会情况', en: 'inform on congress and CPPCC' },
          assign_work: { zh: '分析形势、部署工作', en: 'analyse the situation and assign work' },
          to_superior: { zh: '向上级政府请示报告', en: 'request or report to the superior government' },
          to_party_committee: { zh: '提请党委研究决定', en: 'put to the Party committee' },
          to_congress: { zh: '提请人大审议', en: 'put to the congress' },
          rules_and_policies: { zh: '规范性文件和政策性文件', en: 'normative and policy documents' },
          important_work: { zh: '政府工作重要事项', en: "important matter of the government's work" },
          hear_department: { zh: '听取部门汇报', en: 'hear a department report' },
          law_study: { zh: '学习法律法规', en: 'study laws and regulations' },
          coordination: { zh: '协调解决日常重要事项', en: 'coordinate an important matter of daily work' },
          after_coordination: { zh: '分管副职协调后集体决策', en: 'collective decision after coordination by the deputy' },
          collective_decision: { zh: '常务会议以外的集体决策', en: 'collective decision outside the executive meeting' },
          head_wishes: { zh: '主要负责人认为需要讨论', en: 'the head considers it fit for the meeting' },
          line_of_work: { zh: '条线专项事项', en: 'special matter of a line of work' },
          hear_in_advance: { zh: '提前听取', en: 'hear in advance of another meeting' },
          departments_disagree: { zh: '协调部门分歧', en: 'settle a disagreement of departments' },
          phase_work: { zh: '阶段性、临时性工作', en: 'temporary or phase-bound work' },
          incident: { zh: '突发事件', en: 'sudden incident' },
          requests_from_below: { zh: '部门、镇街请示事项', en: 'request of a department or township' },
          other: { zh: '其他事项', en: 'other matter' },
        }),
        '按工作规则所列的会议任务选择。',
        'One of the tasks that the rules list for the meeting.',
      ),
    ),
    outcome: claim(
      choice('会议处理结果', 'outcome', {
        ...none,
        decided: { zh: '讨论决定', en: 'decided' },
        informed: { zh: '通报', en: 'informed' },
        heard: { zh: '听取汇报', en: 'heard' },
      }),
    ),
    reference: claim(flag('已附所通报的决议或会议情况', 'resolution or session attached')),
    applied_on: date('申请日期', 'applied on'),
    papers_on: date('材料送达日期', 'papers delivered on'),
    meeting_on: date('开会日期', 'meeting on'),
    notice_sent: hinted(
      flag('会议通知已发出', 'notice of the meeting sent'),
      '通知发出即视为议程已定。',
      'With the notice the agenda counts as fixed.',
    ),
    studied_by_deputy: flag('分管副职已组织调研论证协调', 'studied and coordinated by the deputy in charge'),
    study_missing: claim(
      hinted(
        flag('有相关单位未作会前研究', 'a study before the meeting is missing'),
        '相关副职和部门都要研究。',
        'By a deputy or department concerned.',
      ),
    ),
    departments_agree: flag('相关部门意见一致', 'departments agree'),
    legality_needed: flag('需要合法性审核', 'legality review needed'),
    legality_failed: claim(flag('经审查不合法', 'found unlawful by the legality review')),
    legality_opinion: flag('附合法性审核意见', 'legality opinion attached'),
    reported_to_head: flag('已向主要负责人汇报', 'reported to the head'),
    head_approved: flag('主要负责人已审定', 'approved by the head'),
    need_shown: claim(flag('已说明临时上会的必要', 'need of a late topic shown')),
    raised_in_meeting: claim(flag('会上临时动议', 'raised during the meeting')),
    kept_from_publication: claim(flag('决定事项不宜公开', 'decision not fit for publication')),
    reserved_to_executive: claim(flag('属常务会议讨论的事项', 'reserved to the executive meeting')),
    paper_copies: number('纸质材料份数', 'paper copies'),
    opinion_formed: flag('会前研究已形成具体意见', 'concrete opinion formed beforehand'),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'agenda', by: 'office' },
    { id: 'distribute', by: 'office' },
    { id: 'decide', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
