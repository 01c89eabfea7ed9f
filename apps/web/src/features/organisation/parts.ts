import type { Bilingual } from '@guiju/kernel';

/** The parts of the page, by the word that stands in the address. */
export const parts = {
  posts: { zh: '岗位', en: 'Posts' },
  portfolios: { zh: '分工', en: 'Portfolios' },
  delegations: { zh: '委托', en: 'Delegations' },
  absences: { zh: '外出', en: 'Absences' },
  'hand-over': { zh: '移交', en: 'Hand-over' },
  calendar: { zh: '节假日', en: 'Holidays' },
} as const satisfies Record<string, Bilingual>;

export type Part = keyof typeof parts;

/** The part that an address names; the posts where it names none. */
export const partOf = (word: string | undefined): Part => (word !== undefined && Object.hasOwn(parts, word) ? (word as Part) : 'posts');
