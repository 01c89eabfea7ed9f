import { docTypes } from '../doc-types.ts';
import { choice, choices, claim, flag, hinted, none, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { classified } from '../laws/classified.ts';
import { competition } from '../laws/competition.ts';
import { meetingTypes } from '../meeting-types.ts';
import { review } from '../review-state.ts';
import { subjects } from '../subjects.ts';

/** A paper that the government, its office or a department sends out (发文). */
export const issuance: MatterKind = {
  id: 'issuance',
  name: { zh: '发文', en: 'outgoing paper' },
  facts: {
    issuer: choice('发文名义', 'issued in the name of', {
      government: { zh: '政府', en: 'government' },
      office: { zh: '政府办公室', en: 'government office' },
      department: { zh: '部门', en: 'department' },
      party_and_government: { zh: '党委、政府联合', en: 'Party committee and government' },
    }),
    doc_type: choice('文种', 'kind of paper', docTypes),
    addressee: choice('主送方向', 'addressee', {
      superior_government: { zh: '上级政府', en: 'superior government' },
      superior_department: { zh: '上级部门', en: 'superior department' },
      congress: { zh: '同级人大及其常委会', en: "People's Congress and its standing committee" },
      party_committee: { zh: '同级党委', en: 'Party committee' },
      cppcc: { zh: '同级政协', en: 'CPPCC' },
      peer: { zh: '同级或不相隶属机关', en: 'peer' },
      subordinates: { zh: '下级', en: 'subordinates' },
      public: { zh: '社会公众', en: 'public' },
    }),
    normative: flag('行政规范性文件', 'administrative normative document'),
    policy: flag('政策性文件', 'policy document'),
    subjects: choices('事由', 'subjects', subjects),
    major: flag('重大事项', 'major matter'),
    important: flag('重要文件', 'important paper'),
    three_majors: flag('三重一大', 'three majors and one large'),
    other_portfolios: number('涉及其他分管领导数', "further deputies' portfolios touched"),
    characters: number('正文字数', 'characters'),
    department_power: hinted(
      flag('部门可自行或联合发文', 'within departments’ own powers'),
      '属于一个或几个部门的职权，部门发文即可解决。',
      'One or several departments can settle it by a paper of their own.',
    ),
    already_regulated: flag('已有明确规定或部署', 'already regulated'),
    regulated_by: claim(
      choice('已有规定的出处', 'where it is already regulated', {
        ...none,
        law: { zh: '法律法规规章', en: 'law, regulation or rule' },
        paper: { zh: '仍然适用的文件', en: 'a paper still in force' },
      }),
    ),
    division_of_work_only: flag('仅为分工方案', 'division of work only'),
    follow_up: claim(flag('配套文件', 'follow-up paper')),
    similar_paper: claim(flag('已有内容相近的文件', 'a paper of similar content exists')),
    kept_apart_reason: claim(text('不合并印发的理由', 'reason for not merging it')),
    open_disagreement: claim(flag('有关单位未协商一致', 'bodies concerned have not agreed')),
    directive: hinted(flag('指示性公文', 'directive paper'), '提出指示、布置任务。', 'Gives instructions or sets tasks.'),
    demands_papers: flag('要求下级报文', 'demands papers from below'),
    government_approved: claim(flag('已经政府批准', 'approved by the government')),
    statutory_ground: claim(flag('法律法规明确规定', 'expressly provided by law or regulation')),
    substantive: flag('有实质内容且确需印发', 'substantive and needed'),
    disclosure: choice('公开属性', 'disclosure attribute', {
      public: { zh: '主动公开', en: 'public' },
      on_request: { zh: '依申请公开', en: 'on request' },
      not_public: { zh: '不予公开', en: 'not public' },
    }),
    confidential: flag('涉密', 'confidential'),
    market_related: flag('涉及经营主体经济活动', 'touches market players'),
    'reviews.legality': review('合法性审核', 'legality review'),
    'reviews.fair_competition': review('公平竞争审查', 'fair-competition review'),
    'reviews.confidentiality': review('保密审核', 'confidentiality review'),
    'reviews.disclosure': review('公开属性审核', 'disclosure review'),
    'reviews.burden': review('基层减负评估', 'burden assessment'),
    basis_attached: hinted(flag('附依据文件', 'basis attached'), '所依据的法律、政策文件。', 'The laws and policy papers it rests on.'),
    basis_missing: claim(flag('缺制定依据文件', 'its basis is not attached')),
    department_legality_opinion: flag('附部门合法性意见', "department's legality opinion attached"),
    consultation_record: flag('附征求意见情况', 'record of consultation attached'),
    director_may_sign: claim(
      hinted(
        flag('属办公室主任可签发的文件', 'of a kind the office director may sign'),
        '以本机关列明的文件为准。',
        'Those that the office lists.',
      ),
    ),
    especially_urgent: claim(flag('特别紧急', 'especially urgent')),
    both_consents: claim(flag('主要负责人和分管副职均已同意', 'head and deputy in charge both agreed')),
    passed_by: choices('已经讨论通过的会议', 'meetings that passed it', meetingTypes),
    off_platform: claim(flag('未在协同平台办理', 'handled outside the platform')),
    ...competition,
    ...classified,
    government_consent: claim(flag('已经本级政府同意或授权', 'agreed or authorised by the government')),
    one_side_only: claim(flag('属党委或政府一方职权', 'falls within the powers of one side alone')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'issue', by: 'office' },
    { id: 'publish', by: 'office' },
    { id: 'close', by: 'office' },
  ],
  sealing: { of: 'paper', organ: 'issuer' },
};
