import { docTypes } from '../doc-types.ts';
import { choice, choices, claim, datetime, flag, hinted, none, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { classified } from '../laws/classified.ts';
import { meetingTypes } from '../meeting-types.ts';

/** A paper that reaches the government (收文): form checks, handling proposal, assignment, limits. */
export const paper: MatterKind = {
  id: 'paper',
  name: { zh: '收文', en: 'incoming paper' },
  facts: {
    doc_type: choice('文种', 'kind of paper', docTypes),
    informational: claim(
      hinted(flag('信息类公文', 'information paper'), '供了解情况、不要求批复。', 'For information, nothing is asked for.'),
    ),
    regular_report: claim(
      choice('定期报告的内容', 'regular report', {
        ...none,
        filing_review: { zh: '规范性文件备案审查情况', en: 'filing review of normative documents' },
        enforcement: { zh: '行政执法情况', en: 'administrative enforcement' },
      }),
    ),
    origin: choice('来文方向', 'origin', {
      superior: { zh: '上级', en: 'superior' },
      subordinate: { zh: '下级（部门、镇街）', en: 'subordinate' },
      peer: { zh: '同级或不相隶属机关', en: 'peer' },
      party_committee: { zh: '党委', en: 'Party committee' },
      congress: { zh: '人大', en: "People's Congress" },
      cppcc: { zh: '政协', en: 'CPPCC' },
      court: { zh: '法院、检察院', en: 'court or procuratorate' },
      public: { zh: '群众和社会组织', en: 'public' },
    }),
    from_office_or_department: claim(
      hinted(
        flag('来自上级办公室或部门', 'from an office or department of the superior level'),
        '不是上级党委、政府本身的来文。',
        'Not from the superior Party committee or government itself.',
      ),
    ),
    main_recipients: hinted(number('主送机关数', 'main recipients'), '抄送机关不计。', 'Copies to others do not count.'),
    already_received: claim(flag('已从其他渠道收到同一公文', 'already received by another way')),
    addressed_to_leader: flag('直接报送领导个人', 'sent to a leader in person'),
    direct_reason: claim(
      choice('直送理由', 'reason for direct delivery', {
        ...none,
        assigned_by_leader: { zh: '领导特别交办', en: 'specially assigned by a leader' },
        must_go_direct: { zh: '必须直报的事项', en: 'must be reported directly' },
      }),
    ),
    skips_level: flag('越级行文', 'skips a level'),
    level_skip_approved: claim(flag('越级行文已获批准', 'skipping the level was approved')),
    matters: hinted(number('事项数', 'matters dealt with'), '请示中写了几件事。', 'How many matters a request deals with.'),
    contains_request: flag('报告夹带请示', 'report that asks for something'),
    departments_concerned: number('涉及其他部门数', 'other departments concerned'),
    consulted: flag('已与各相关部门协商', 'consulted with all of them'),
    cosigned: flag('各相关部门均已会签', 'co-signed by all of them'),
    submitted_jointly: claim(flag('与相关部门联合报批', 'submitted jointly with them')),
    consensus: flag('意见一致', 'consensus'),
    negotiated_by_head: flag('主办部门主要负责人已出面协商', 'negotiated by the head of the lead department'),
    reasons_of_each_side: flag('列明各方理由依据', "each side's grounds listed"),
    proposal_included: flag('附办理建议', 'handling proposal included'),
    for_party_committee: hinted(
      flag('拟提请党委会议或联合行文', 'meant for a Party committee meeting or a joint paper'),
      '内容主要属政府职责、由政府部门牵头起草的文稿。',
      'A draft led by a government department on matters that are mainly the government’s.',
    ),
    party_committee_use: claim(
      choice('提请党委的用途', 'what the Party committee is asked for', {
        ...none,
        meeting: { zh: '提请会议审议', en: 'deliberation in a meeting' },
        joint_issue: { zh: '联合行文', en: 'joint issue' },
      }),
    ),
    government_reviewed: flag('政府已审议或审批', 'deliberated or approved by the government'),
    handling: choice('办理类别', 'class of handling', {
      own_power: { zh: '部门职权范围内', en: "within the department's powers" },
      government_approval: { zh: '需政府审批', en: "needs the government's approval" },
      joint: { zh: '需与其他部门会商', en: 'needs other departments' },
      study: { zh: '需调研论证', en: 'needs study and appraisal' },
    }),
    lead_departments: claim(
      hinted(number('主办部门数', 'lead departments'), '不是恰好一个时填写。', 'Given where there is not exactly one.'),
    ),
    crosses_portfolios: claim(flag('涉及多位副职分管范围', "touches several deputies' portfolios")),
    assigned_by: choice('交办方式', 'assigned by', {
      government: { zh: '政府批办', en: 'government' },
      office: { zh: '办公室转办', en: 'office' },
      none: { zh: '未交办', en: 'not assigned' },
    }),
    urgency: claim(
      choice('紧急程度', 'urgency', {
        none: { zh: '平件', en: 'not urgent' },
        urgent: { zh: '紧急', en: 'urgent' },
        top_urgent: { zh: '特急', en: 'top urgent' },
      }),
    ),
    set_limit: claim(datetime('明确的办理时限', 'limit that was set')),
    statutory_working_days: claim(number('法定工作日数', 'working days fixed by law')),
    statutory_source: claim(text('法定时限的依据', 'source of the limit fixed by law')),
    important: flag('重要', 'important'),
    extension_explained: claim(flag('已说明延期理由', 'extension explained')),
    passed_by: choices('已经讨论通过的会议', 'meetings that passed it', meetingTypes),
    off_platform: claim(flag('未在协同平台办理', 'handled outside the platform')),
    copied_to_skipped: claim(flag('已抄送被越过的机关', 'copied to the body passed over')),
    classification: classified.classification,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'submit' },
    // The lead department's limit runs while others are consulted, whichever comes first.
    { id: 'assign', by: { opening: 'consult' } },
    { id: 'assign', by: { opening: 'handle' } },
    { id: 'close', by: 'office' },
  ],
};
