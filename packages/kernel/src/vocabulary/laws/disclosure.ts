import { choice, choices, claim, date, flag, hinted, none } from '../fact.ts';
import { review } from '../review-state.ts';

/** What the national regulations on government information ask of a release (政府信息公开条例, chapters 2 and 3). */
export const release = {
  formed_on: hinted(
    date('形成或变更日期', 'formed or changed on'),
    '信息形成或变更的日期。',
    'The day the information came to be or changed.',
  ),
  exemptions: claim(
    choices('不公开的情形', 'grounds for keeping it back', {
      state_secret: { zh: '国家秘密', en: 'state secret' },
      forbidden_by_law: { zh: '法律、行政法规禁止', en: 'forbidden by law or regulation' },
      endangers_safety: { zh: '可能危及安全稳定', en: 'may endanger safety or stability' },
      third_party_rights: { zh: '损害第三方权益', en: 'harms rights of a third party' },
      internal_affairs: { zh: '内部事务信息', en: 'internal affairs' },
      process_information: { zh: '过程性信息、执法案卷', en: 'information of a process, enforcement files' },
    }),
  ),
  other_bodies_touched: claim(flag('涉及其他机关', 'touches other bodies')),
  other_bodies_confirmed: claim(flag('已同其他机关核对一致', 'confirmed with the other bodies')),
  disclosure_uncertain: claim(flag('不能确定可否公开', 'not certain whether it may be disclosed')),
  determined_by_authority: claim(flag('已由主管或保密部门确定', 'settled by the competent or secrecy authority')),
  'reviews.disclosure': review('公开审查', 'disclosure review'),
  'reviews.confidentiality': review('保密审查', 'confidentiality review'),
};

/** What somebody outside asks of information that the government holds, and what comes of it (chapter 4). */
export const request = {
  request: claim(
    choice('公众申请', 'request of the public', {
      ...none,
      information: { zh: '申请公开政府信息', en: 'asks for information' },
      correction: { zh: '申请更正与自身有关的信息', en: 'asks to correct information about oneself' },
    }),
  ),
  request_clear: flag('申请内容明确', 'request clear'),
  received_on: hinted(
    date('收到申请日期', 'request received on'),
    '经补正的，填收到补正的日期。',
    'Where it was completed, the day of that.',
  ),
  completion_asked_on: claim(date('告知补正日期', 'completion asked for on')),
  completion_stated: claim(flag('已一次写明补正事项和期限', 'items and period of the completion stated at once')),
  first_due_on: claim(
    hinted(date('延期前的届满日', 'limit before the extension'), '决定延期时填写。', 'Given when the limit is extended.'),
  ),
  extension_approved: claim(flag('延期已经负责人同意', 'extension agreed by the person in charge')),
  extension_told: claim(flag('已告知延期', 'extension told')),
  third_party_asked_on: claim(date('书面征求第三方意见日期', 'third party asked in writing on')),
  third_party_answered_on: claim(date('第三方回复日期', 'third party answered on')),
  third_party: claim(
    choice('第三方意见', 'third party', {
      ...none,
      consents: { zh: '同意公开', en: 'consents' },
      objects_with_reason: { zh: '不同意且理由合理', en: 'objects with good reason' },
      objects: { zh: '不同意、理由不足', en: 'objects without good reason' },
    }),
  ),
  public_need: claim(flag('不公开会严重影响公共利益', 'keeping it back would gravely harm the public')),
  third_party_told: claim(flag('已书面告知第三方公开内容和理由', 'third party told in writing what is disclosed and why')),
  makers_asked_on: claim(date('征求共同制作机关意见日期', 'co-making bodies asked on')),
  separable: claim(flag('可以区分处理', 'parts can be told apart')),
  really_petition: claim(flag('实为信访投诉举报', 'in truth a petition or complaint')),
  excessive: claim(flag('数量频次明显过多', 'clearly too many or too often')),
  fee_charged: claim(flag('收取费用', 'fee charged')),
  answer: claim(
    choice('答复', 'answer', {
      ...none,
      already_public: { zh: '已主动公开，告知途径', en: 'already public, told where' },
      given: { zh: '提供或告知获取办法', en: 'given' },
      given_in_part: { zh: '部分提供', en: 'given in part' },
      refused: { zh: '不予公开', en: 'refused' },
      not_existing: { zh: '信息不存在', en: 'does not exist' },
      other_body: { zh: '不属本机关负责', en: 'not of this body' },
      repeated: { zh: '重复申请，不再处理', en: 'repeated, not handled again' },
      special_rules: { zh: '另有专门规定', en: 'special rules apply' },
      redirected: { zh: '告知走其他渠道', en: 'told of the right channel' },
    }),
  ),
  answer_reason: claim(flag('答复已说明理由', 'reason given in the answer')),
  correction: claim(
    choice('更正处理', 'correction', {
      ...none,
      corrected: { zh: '更正并告知', en: 'corrected and told' },
      passed_on: { zh: '转送或告知有权机关', en: 'passed on, or told where to ask' },
      unfounded: { zh: '核实无误', en: 'found to be right' },
    }),
  ),
};
