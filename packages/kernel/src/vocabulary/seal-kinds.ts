import type { Bilingual } from './words.ts';

/** Kinds of seals (印章种类). */
export const sealKinds = {
  official: { zh: '正式印章', en: 'official seal' },
  special: { zh: '专用章', en: 'special seal' },
  steel: { zh: '钢印', en: 'embossing seal' },
  signature: { zh: '签名章', en: 'signature stamp' },
  electronic: { zh: '电子印章', en: 'electronic seal' },
} as const satisfies Record<string, Bilingual>;
export type SealKind = keyof typeof sealKinds;
