import type { Bilingual } from './words.ts';

/** The fifteen statutory kinds of official paper (公文种类), 党政机关公文处理工作条例 art. 8. */
export const docTypes = {
  resolution: { zh: '决议', en: 'resolution' },
  decision: { zh: '决定', en: 'decision' },
  order: { zh: '命令(令)', en: 'order' },
  communique: { zh: '公报', en: 'communiqué' },
  announcement: { zh: '公告', en: 'announcement' },
  public_notice: { zh: '通告', en: 'public notice' },
  opinion: { zh: '意见', en: 'opinion' },
  notice: { zh: '通知', en: 'notice' },
  circular: { zh: '通报', en: 'circular' },
  report: { zh: '报告', en: 'report' },
  request: { zh: '请示', en: 'request' },
  reply: { zh: '批复', en: 'reply' },
  motion: { zh: '议案', en: 'motion' },
  letter: { zh: '函', en: 'letter' },
  minutes: { zh: '纪要', en: 'minutes' },
} as const satisfies Record<string, Bilingual>;
