import type { Actor, Instant, Matter } from '@guiju/kernel';

/** Facts that one person stated at one moment from one source. */
export interface StatedTogether {
  readonly by: Actor;
  readonly at: Instant;
  readonly source: string | null;
  readonly facts: readonly { readonly name: string; readonly value: unknown }[];
}

/** The facts of a matter by who stated them when; a claim taken back is none. */
export function statedTogether({ facts }: Pick<Matter, 'facts'>): readonly StatedTogether[] {
  const groups = new Map<string, StatedTogether>();
  for (const [name, { value, by, at, source = null }] of Object.entries(facts)) {
    if (value === null) continue;
    const key = JSON.stringify([by, at, source]);
    const group = groups.get(key) ?? { by, at, source, facts: [] };
    groups.set(key, { ...group, facts: [...group.facts, { name, value }] });
  }
  return [...groups.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
