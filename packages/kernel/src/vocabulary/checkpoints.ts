import type { Bilingual } from './words.ts';

/**
 * Moments in the life of a matter (办理节点时刻) at which checks are held, records must be there, notices arise and limits start.
 * A matter remembers when it reached each of them. Order is the usual order of life.
 */
export const checkpoints = {
  submit: { zh: '报送', en: 'submission' },
  register: { zh: '收文登记', en: 'registration' },
  assign: { zh: '分办', en: 'assignment' },
  agenda: { zh: '列入议程', en: 'placing on the agenda' },
  distribute: { zh: '分送会议材料', en: 'distribution of papers' },
  hold: { zh: '召开', en: 'holding' },
  attend: { zh: '到会', en: 'attendance' },
  decide: { zh: '决定', en: 'decision' },
  sign: { zh: '签发', en: 'signing' },
  issue: { zh: '印发', en: 'issue' },
  publish: { zh: '公开', en: 'publication' },
  depart: { zh: '离岗', en: 'departure' },
  close: { zh: '办结', en: 'closing' },
} as const satisfies Record<string, Bilingual>;

export type Checkpoint = keyof typeof checkpoints;
