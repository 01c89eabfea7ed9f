import { type Act, acts, type Bilingual, namesJoined, roles } from '@guiju/kernel';

/** Name of an act. */
export const actName = (act: Act): Bilingual => acts[act];

/** Roles by their general names, for what is said of several governments. */
export const generalNames = (ids: readonly string[]): Bilingual =>
  namesJoined(ids.map((id) => Object.entries(roles).find(([role]) => role === id)?.[1] ?? { zh: id, en: id }));
