import type { CompareRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';

/** What the topics are called. */
export const topicWords: Readonly<Record<CompareRow['topic'], Bilingual>> = {
  route: { zh: '谁来办、谁签发', en: 'Who acts and signs' },
  deadline: { zh: '办理时限', en: 'Limits' },
  cadence: { zh: '会议频次', en: 'How often' },
  quota: { zh: '总量控制', en: 'Caps' },
  check: { zh: '检查与后果', en: 'Checks and what follows' },
  notice: { zh: '报告与告知', en: 'Notices' },
  record: { zh: '存档', en: 'Records' },
  power: { zh: '权限与委托', en: 'Powers' },
  composition: { zh: '组成与列席', en: 'Composition' },
};

/** The order in which the topics are read. */
export const topicOrder = Object.keys(topicWords) as readonly CompareRow['topic'][];
