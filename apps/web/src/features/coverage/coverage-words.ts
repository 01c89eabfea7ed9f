import type { ProvisionOutcome } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** What the numbers of a provision are called. */
export const outcomeWords: Readonly<Record<ProvisionOutcome, Bilingual>> = {
  applied: { zh: '适用', en: 'Applied' },
  met: { zh: '符合', en: 'Met' },
  unmet: { zh: '不符合', en: 'Unmet' },
  waived: { zh: '说明理由后继续', en: 'Gone on with a reason' },
  unknown: { zh: '尚不能判断', en: 'Not known yet' },
  needs_human: { zh: '须由人判断', en: 'For a person to judge' },
};

/** The numbers that have a column, in the order in which they are read. */
export const columns = ['applied', 'met', 'unmet', 'waived', 'needs_human', 'unknown'] as const satisfies readonly ProvisionOutcome[];

/** Short heads, where there is little room. */
export const shortWords: Readonly<Record<ProvisionOutcome, Bilingual>> = {
  ...outcomeWords,
  waived: { zh: '有理由', en: 'Reasoned' },
  unknown: { zh: '未知', en: 'Unknown' },
  needs_human: { zh: '待判断', en: 'To judge' },
};
