import type { Bilingual } from '@guiju/kernel';

/** Headings of the live explanation. */
export const liveWords = {
  route: { zh: '将这样办理', en: 'Course' },
  noRoute: { zh: '填写后显示办理流程。', en: 'The course appears as the form is filled in.' },
  why: { zh: '为什么这样走', en: 'Why this course' },
  limits: { zh: '时限', en: 'Limits' },
  unknown: { zh: '提交前还要知道', en: 'To be said before submitting' },
  duties: { zh: '途中须做到', en: 'To be done on the way' },
  told: { zh: '告知', en: 'Tell' },
  kept: { zh: '存档', en: 'Keep on file' },
  counts: { zh: '次数', en: 'Counts' },
  most: { zh: '最多', en: 'at most' },
  least: { zh: '最少', en: 'at least' },
  principles: { zh: '有关原则与权限', en: 'Principles and powers' },
  by: { zh: '应于', en: 'by' },
} as const satisfies Record<string, Bilingual>;
