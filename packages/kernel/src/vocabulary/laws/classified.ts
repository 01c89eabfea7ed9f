import { choice, claim, date, flag, none, number } from '../fact.ts';

/** What a paper that holds state secrets says of them (定密). */
export const classified = {
  classification: claim(
    choice('密级', 'classification', {
      ...none,
      secret: { zh: '秘密', en: 'secret' },
      confidential: { zh: '机密', en: 'confidential' },
      top_secret: { zh: '绝密', en: 'top secret' },
    }),
  ),
  classification_basis: claim(
    choice('定密依据', 'basis of the classification', {
      ...none,
      authorised: { zh: '定密授权', en: 'authorisation to classify' },
      derived: { zh: '派生定密', en: 'derived from another secret' },
      superior: { zh: '报有权机关确定', en: 'settled by the body with the power' },
    }),
  ),
  classification_approved: claim(flag('定密责任人已批准', 'approved by the person responsible for classifying')),
  secret_years: claim(number('保密年限', 'years of secrecy')),
  declassify_condition: claim(flag('已定解密条件', 'condition of declassification set')),
  knowers_set: claim(flag('已定知悉范围', 'who may know is settled')),
  longer_allowed: claim(flag('另有规定准许更长', 'a longer time is allowed elsewhere')),
  secrecy_marked: claim(flag('已作国家秘密标志', 'marked as a state secret')),
  public_network: claim(flag('经互联网或普通邮路传递', 'sent over a public network or by ordinary mail')),
  classification_drafted_on: claim(date('不明确事项拟定密级日期', 'unclear item classified provisionally on')),
};
