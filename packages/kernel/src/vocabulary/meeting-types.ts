import type { Bilingual } from './words.ts';

/** Kinds of meeting (会议类别) that rules of work tell apart. */
export const meetingTypes = {
  plenary: { zh: '全体会议', en: 'plenary' },
  executive: { zh: '常务会议', en: 'executive (standing) meeting' },
  head_office: { zh: '政府主要负责人办公会议', en: "head's office meeting" },
  special: { zh: '专题会议', en: 'special meeting' },
  head_regular: { zh: '政府主要负责人例会', en: "head's regular meeting" },
  district_wide: { zh: '以本级政府名义召开的全区域性会议', en: "area-wide meeting in the government's name" },
  department_system: { zh: '部门面向本系统的全区域性工作会议', en: "department's area-wide meeting of its system" },
  deputy_called: { zh: '分管副职召开的会议', en: 'meeting called by a deputy in charge' },
  study: { zh: '专题学习', en: 'study session' },
} as const satisfies Record<string, Bilingual>;
