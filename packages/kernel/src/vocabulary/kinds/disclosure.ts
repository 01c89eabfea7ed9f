import { choice, choices, claim, flag, hinted, none, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { release, request } from '../laws/disclosure.ts';

/** Information that is released to the public (信息发布). */
export const disclosure: MatterKind = {
  id: 'disclosure',
  name: { zh: '信息发布', en: 'release of information' },
  facts: {
    released_by: choice('发布单位', 'released by', {
      government: { zh: '政府', en: 'government' },
      office: { zh: '政府办公室', en: 'government office' },
      department: { zh: '部门', en: 'department' },
      township: { zh: '镇街', en: 'township' },
    }),
    subject: choice('信息内容', 'subject', {
      work_arrangement: { zh: '政府重要工作部署', en: 'important arrangement of the government' },
      economy_and_society: { zh: '经济社会重要问题', en: 'important economic or social question' },
      meeting_decision: { zh: '会议决定的事项', en: 'what a meeting decided' },
      public_interest: { zh: '与群众利益密切相关的事项', en: "matter of the people's interests" },
      other: { zh: '其他', en: 'other' },
    }),
    leader_approval_needed: claim(flag('需要政府领导审定', 'needs the approval of a leader')),
    openness_stage: claim(
      choice('公开的环节', 'stage that is opened up', {
        ...none,
        decision: { zh: '决策', en: 'decision' },
        execution: { zh: '执行', en: 'execution' },
        administration: { zh: '管理', en: 'administration' },
        services: { zh: '服务', en: 'services' },
        results: { zh: '结果', en: 'results' },
      }),
    ),
    approved: claim(hinted(flag('已经审定', 'approved'), '附审定意见。', 'The approval is attached.')),
    major_situation: flag('涉及重大情况', 'touches a major situation'),
    disclosure: choice('公开方式', 'how it is disclosed', {
      public: { zh: '主动公开', en: 'public' },
      on_request: { zh: '依申请公开', en: 'on request' },
      not_public: { zh: '不予公开', en: 'not public' },
    }),
    undecided_matter: claim(flag('涉及政府尚未决定的重大事项', 'touches a major matter not yet decided')),
    confidential: hinted(
      flag('涉密', 'confidential'),
      '国家秘密、工作秘密或履职中知悉的商业秘密。',
      'A state secret, a work secret, or a business secret learned on duty.',
    ),
    class: choice('事项类别', 'class', {
      release: { zh: '信息公开', en: 'release' },
      interpretation: { zh: '政策解读', en: 'explanation of a policy' },
      response: { zh: '舆情回应', en: 'response to public opinion' },
      catalogue_item: { zh: '公开目录事项', en: 'item of the catalogue' },
    }),
    forms: choices('解读形式', 'forms of explanation', {
      questions: { zh: '问答', en: 'questions and answers' },
      charts: { zh: '图表图解', en: 'charts' },
      audio_video: { zh: '音频视频', en: 'audio or video' },
      other: { zh: '其他', en: 'other' },
    }),
    confirmed: choices('发布前已确认', 'confirmed before release', {
      lawful: { zh: '合法', en: 'lawful' },
      timely: { zh: '及时', en: 'timely' },
      complete: { zh: '全面', en: 'complete' },
      accurate: { zh: '准确', en: 'accurate' },
      specific: { zh: '具体', en: 'specific' },
    }),
    offline: claim(flag('线下公开', 'shown offline')),
    responding_body_named: flag('已明确回应主体', 'responding body named'),
    responding_principle: claim(
      choice('确定回应主体的原则', 'principle that names the responding body', {
        ...none,
        territorial: { zh: '属地管理', en: 'territorial' },
        graded: { zh: '分级负责', en: 'graded' },
        in_charge: { zh: '谁主管谁负责', en: 'who is in charge' },
      }),
    ),
    item_states: choices('目录事项已写明', 'what the item of the catalogue states', {
      post: { zh: '岗位', en: 'post' },
      authority: { zh: '权限', en: 'authority' },
      procedure: { zh: '程序', en: 'procedure' },
      time_limit: { zh: '时限', en: 'time limit' },
    }),
    entered_afterwards: claim(flag('事后补录的公开', 'entered afterwards')),
    policy: flag('政策', 'policy'),
    grounds: claim(
      choices('应公开的情形', 'why it is disclosed', {
        public_interest: { zh: '公共利益', en: 'public interest' },
        public_rights: { zh: '公众权益', en: "people's rights" },
        vital_interests: { zh: '群众切身利益', en: "people's vital interests" },
        wide_knowledge: { zh: '需要广泛知晓', en: 'must be widely known' },
        participation: { zh: '需要公众参与', en: 'needs public participation' },
        public_concern: { zh: '社会关切', en: 'public concern' },
        prescribed: { zh: '依规应公开', en: 'disclosure prescribed' },
      }),
    ),
    bar_source: claim(text('不公开的依据', 'source of the bar')),
    channels: choices('公开渠道', 'channels', {
      website: { zh: '政府网站', en: 'website' },
      gazette: { zh: '政府公报', en: 'gazette' },
      press_conference: { zh: '新闻发布会', en: 'press conference' },
      newspaper: { zh: '报刊', en: 'newspaper' },
      broadcast: { zh: '广播', en: 'radio' },
      television: { zh: '电视', en: 'television' },
      network: { zh: '网络', en: 'network' },
      new_media: { zh: '新媒体', en: 'new media' },
    }),
    ...release,
    ...request,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'publish', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
