import { choice, claim, flag, hinted, none } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

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
    confidential: hinted(
      flag('涉密', 'confidential'),
      '国家秘密、工作秘密或履职中知悉的商业秘密。',
      'A state secret, a work secret, or a business secret learned on duty.',
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'publish', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
