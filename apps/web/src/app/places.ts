import type { Bilingual } from '@guiju/kernel';

/** What the places of the navigation are called, on the desk and on the phone. */
export const places = {
  todo: { zh: '待办', en: 'To do' },
  papers: { zh: '公文', en: 'Papers' },
  late: { zh: '全局时限', en: 'All limits' },
  rules: { zh: '规则', en: 'Rules' },
  coverage: { zh: '落实情况', en: 'Coverage' },
  quotas: { zh: '频次总量', en: 'Counts and caps' },
  compare: { zh: '规定对照', en: 'Compare' },
  seals: { zh: '用印', en: 'Seals' },
  numbers: { zh: '文号登记', en: 'Numbers' },
  archive: { zh: '待归档', en: 'To archive' },
  organisation: { zh: '组织', en: 'Organisation' },
  me: { zh: '我的', en: 'Me' },
} as const satisfies Record<string, Bilingual>;
