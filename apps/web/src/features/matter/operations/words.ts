import type { Bilingual } from '@guiju/kernel';

/** Labels that several operations share. */
export const fieldWords = {
  reason: { zh: '理由', en: 'Reason' },
  opinion: { zh: '意见', en: 'Opinion' },
  note: { zh: '说明', en: 'Note' },
  to: { zh: '转给', en: 'To' },
} as const satisfies Record<string, Bilingual>;
