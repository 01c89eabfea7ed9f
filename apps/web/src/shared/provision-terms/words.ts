import type { Bilingual, Effect, ProvisionKind } from '@guiju/kernel';

/** What the kinds of provisions are called. */
export const provisionKindWords: Readonly<Record<ProvisionKind, Bilingual>> = {
  route: { zh: '办理环节', en: 'course' },
  check: { zh: '检查', en: 'check' },
  deadline: { zh: '时限', en: 'limit' },
  quota: { zh: '数量限制', en: 'quota' },
  cadence: { zh: '频次', en: 'frequency' },
  record: { zh: '存档', en: 'record' },
  notice: { zh: '告知', en: 'notice' },
  composition: { zh: '组成', en: 'composition' },
  power: { zh: '权限', en: 'power' },
  principle: { zh: '原则', en: 'principle' },
};

/** What happens when a requirement is not met. */
export const effectWords: Readonly<Record<Effect, Bilingual>> = {
  refuse: { zh: '不予办理，改正后才能继续', en: 'refused until corrected' },
  return: { zh: '退回，写明依据', en: 'returned, with the article' },
  warn: { zh: '提醒；确需继续的写明理由', en: 'warned; going on needs a reason' },
};

/** Names of the lines that tell what honours a provision. */
export const termWords = {
  matter: { zh: '用于', en: 'Applies to' },
  when: { zh: '条件', en: 'When' },
  exceptionOf: { zh: '例外于', en: 'Exception from' },
  implements: { zh: '落实', en: 'Carries out' },
  require: { zh: '要求', en: 'Demands' },
  judge: { zh: '由人判断', en: 'Judged by a person' },
  judgedBy: { zh: '判断人', en: 'Who judges' },
  at: { zh: '检查时点', en: 'Checked at' },
  otherwise: { zh: '不符合时', en: 'Otherwise' },
  stages: { zh: '环节', en: 'Stages' },
  stagesWhen: { zh: '需要这些环节的情形', en: 'Stages needed when' },
  after: { zh: '排在其后', en: 'After those of' },
  limit: { zh: '时限', en: 'Limit' },
  from: { zh: '起算', en: 'Counted from' },
  extendedTo: { zh: '另有日期的，到该日为止', en: 'Ends instead on' },
  pause: { zh: '不计入的时间', en: 'Time that does not count' },
  yieldsTo: { zh: '让位于', en: 'Yields to' },
  silence: { zh: '逾期未答', en: 'Silence' },
  amount: { zh: '数量', en: 'Amount' },
  frequency: { zh: '频次', en: 'Frequency' },
  record: { zh: '须存档', en: 'On file' },
  notice: { zh: '告知', en: 'Notice' },
  members: { zh: '组成人员', en: 'Members' },
  attends: { zh: '列席', en: 'Sit in' },
  invited: { zh: '邀请', en: 'Invited' },
  chair: { zh: '主持', en: 'Chair' },
  holder: { zh: '由谁', en: 'Held by' },
  power: { zh: '权限', en: 'Power' },
  entrust: { zh: '委托', en: 'Entrusting' },
  reserves: { zh: '只能由其本人', en: 'Only in person' },
  shown: { zh: '展示之处', en: 'Shown at' },
} as const satisfies Record<string, Bilingual>;
