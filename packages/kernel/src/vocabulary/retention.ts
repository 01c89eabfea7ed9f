import type { Bilingual } from './words.ts';

/** How long an archived matter is kept (保管期限), 机关文件材料归档范围和文书档案保管期限规定; `code` as it stands in the archival number, DA/T 22-2015. */
export const retentions = {
  permanent: { zh: '永久', en: 'permanent', code: 'Y' },
  thirty_years: { zh: '30年', en: '30 years', code: 'D30' },
  ten_years: { zh: '10年', en: '10 years', code: 'D10' },
} as const satisfies Record<string, Bilingual & { readonly code: string }>;

export type Retention = keyof typeof retentions;
