/** What the list of the archive is narrowed to; it stands in the address. */
export interface ArchiveFilter {
  readonly state?: string;
  readonly q?: string;
  readonly kind?: string;
  readonly year?: string;
  readonly retention?: string;
}

/** The two lists: what waits, and what the archive has. */
export const archiveStates = ['due', 'archived'] as const;
export type ArchiveState = (typeof archiveStates)[number];

/** The list that an address names; what waits where it names none. */
export function stateOf({ state }: ArchiveFilter): ArchiveState {
  return state === 'archived' ? 'archived' : 'due';
}

/** The filter as the server is asked, with the list it is about; retention belongs to what is archived. */
export function askedOf(filter: ArchiveFilter): ArchiveFilter {
  const { retention, ...rest } = filter;
  const state = stateOf(filter);
  return { ...rest, state, ...(state === 'archived' && retention !== undefined ? { retention } : {}) };
}

/** Years that can be chosen: this one and the four before it. */
export function yearsUpTo(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 5 }, (_, i) => String(year - i));
}
