import { choice, claim, flag, hinted, number } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { meetingTypes } from '../meeting-types.ts';
import { roles } from '../roles.ts';

/** A meeting that is called, planned and held (会议). */
export const meeting: MatterKind = {
  id: 'meeting',
  name: { zh: '会议', en: 'meeting' },
  facts: {
    type: choice('会议类别', 'type', meetingTypes),
    chair: choice('主持人', 'chair', roles),
    head_absent: flag('主要负责人外出', 'head away'),
    chair_entrusted: claim(flag('已受委托主持', 'entrusted with the chair')),
    extra: claim(hinted(flag('临时召开', 'extra meeting'), '例会计划以外召开。', 'Outside the regular plan of the meeting.')),
    duty_of_department: flag('属部门或议事协调机构职责', 'duty of a department or coordinating body'),
    in_annual_plan: flag('列入年度会议计划', 'in the annual plan'),
    plan_approved: flag('年度计划已审批', 'annual plan approved'),
    decided_by: choice('由哪个会议决定召开', 'decided by', {
      executive: { zh: '常务会议', en: 'executive meeting' },
      head_office: { zh: '办公会议', en: "head's office meeting" },
      none: { zh: '未经会议决定', en: 'no meeting' },
    }),
    approved_by_deputy: flag('分管副职已审核同意', 'approved by the deputy'),
    approved_by_head: flag('主要负责人已批准', 'approved by the head'),
    held_this_year: hinted(
      number('本年度已召开次数', 'held this year'),
      '同一部门此前已召开的同类会议。',
      'Such meetings of the same department before this one.',
    ),
    invites_township_heads: flag('邀请镇街负责人', 'invites township heads'),
    invitation_approved: claim(flag('邀请已获批准', 'invitation approved')),
    could_be_joined: claim(flag('可与其他会议合并', 'could be joined with another')),
    leaders_attend: claim(flag('政府领导到会', 'government leaders attend')),
    leaders_approved: claim(flag('政府领导到会已获批准', "leaders' attendance approved")),
    leader_heads_department: claim(flag('到会领导兼任该部门主要负责人', 'the leader also heads the department')),
    enlarged: claim(flag('扩大会议', 'enlarged meeting')),
    standing_attendees_left_out: claim(flag('未通知固定列席人员', 'somebody who always sits in was left out')),
    reason_stated: claim(flag('已说明另选时间的理由', 'reason for another time stated')),
    decisions_taken: hinted(
      flag('有须成文的决策事项', 'decisions to be put on record'),
      '需要形成纪要或备忘的。',
      'Which call for minutes or a memo.',
    ),
    participants: claim(number('参会人数', 'participants')),
    hours: number('时长(小时)', 'hours'),
    days: number('会期(天)', 'days'),
    site_visit: flag('安排现场观摩', 'site visit'),
    approved_by_government: flag('政府已批准', 'approved by the government'),
    mode: choice('召开方式', 'mode', {
      onsite: { zh: '现场', en: 'on site' },
      video: { zh: '视频', en: 'by video' },
    }),
    congress_deputies: number('受邀人大代表数', 'congress deputies invited'),
    cppcc_members: number('受邀政协委员数', 'CPPCC members invited'),
    invitation_papers: flag('邀请函附会议材料', 'papers attached to the invitation'),
    expenses_outside_standard: claim(flag('会议费有超范围或超标准项目', 'expenses outside scope or standard')),
    absent_without_leave: claim(flag('有人未经请假缺席', 'somebody absent without leave')),
    extra_attendees: claim(flag('有人未经同意参会', 'somebody attended without permission')),
    late_or_left_early: claim(flag('有人迟到或早退', 'somebody late or left early')),
    confidential: claim(flag('涉及国家秘密', 'touches state secrets')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'hold', by: 'office' },
    { id: 'attend', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
