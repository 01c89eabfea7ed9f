import { type Bilingual, type Role, type Rulebook, roleName, type wordsOf } from '@guiju/kernel';

/** What the words of a provision are taken from. */
export interface About {
  readonly rulebook: Rulebook;
  readonly words: ReturnType<typeof wordsOf>;
}

/** Several names as a list. */
export const joined = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => en).join(', '),
});

/** Roles by their local titles; null where there are none. */
export const rolesNamed = ({ rulebook }: About, roles: readonly Role[] | undefined): Bilingual | null =>
  roles === undefined || roles.length === 0 ? null : joined(roles.map((role) => roleName(rulebook, role)));
