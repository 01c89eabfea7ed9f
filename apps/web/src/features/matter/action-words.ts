import type { Bilingual, CommandType } from '@guiju/kernel';

/** Operations that a person chooses from the menu, in the fixed order in which they always stand. */
export const offered = [
  'act',
  'confirm_read',
  'return',
  'request_completion',
  'withdraw',
  'transfer',
  'add_signer',
  'remove_signer',
  'name_units',
  'circulate',
  'comment',
  'urge',
  'edit_content',
  'state_facts',
  'judge',
  'file_record',
  'give_notice',
  'reach',
  'link',
  'suspend',
  'resume',
  'adopt_edition',
  'terminate',
  'archive',
] as const satisfies readonly CommandType[];

export type Offered = (typeof offered)[number];

/** What each operation is called in an office. */
export const actionWords: Readonly<Record<Offered, Bilingual>> = {
  act: { zh: '办理', en: 'Act' },
  confirm_read: { zh: '确认已阅', en: 'Confirm reading' },
  reach: { zh: '登记进展', en: 'Record a step' },
  return: { zh: '退回', en: 'Return' },
  request_completion: { zh: '要求补正', en: 'Ask for completion' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  transfer: { zh: '转办', en: 'Transfer' },
  add_signer: { zh: '加签', en: 'Add a signer' },
  remove_signer: { zh: '减签', en: 'Remove a signer' },
  name_units: { zh: '指定单位', en: 'Name units' },
  circulate: { zh: '传阅', en: 'Circulate' },
  comment: { zh: '留言', en: 'Comment' },
  urge: { zh: '催办', en: 'Urge' },
  edit_content: { zh: '修改文稿', en: 'Edit the paper' },
  state_facts: { zh: '更正要素', en: 'Correct the facts' },
  judge: { zh: '作出判断', en: 'Judge' },
  file_record: { zh: '材料归卷', en: 'Put on file' },
  give_notice: { zh: '登记告知', en: 'Record a notice' },
  link: { zh: '关联事项', en: 'Link a matter' },
  suspend: { zh: '中止计时', en: 'Suspend the limit' },
  resume: { zh: '恢复计时', en: 'Resume the limit' },
  adopt_edition: { zh: '改按新版规则', en: 'Adopt the new edition' },
  terminate: { zh: '终止', en: 'Terminate' },
  archive: { zh: '归档', en: 'Archive' },
};
