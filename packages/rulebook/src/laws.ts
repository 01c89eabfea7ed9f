import { contentHash } from './content-hash.ts';
import { freeze } from './freeze.ts';
import type { Parsed } from './parse.ts';

/** Puts laws above an edition: its provisions may name theirs, and its hash covers them. What is wrong anywhere is wrong with the whole. */
export const withLaws = (edition: Parsed, laws: readonly Parsed[]): Parsed => {
  const problems = [edition, ...laws].flatMap((each) => (each.ok ? [] : each.problems));
  if (!edition.ok || problems.length > 0) return { ok: false, problems };
  const read = laws.filter((law) => law.ok);
  const texts = [edition, ...read].map(({ data }) => ({ name: data.edition, text: data.hash }));
  return {
    ok: true,
    data: freeze({ ...edition.data, laws: read.map(({ data }) => data), hash: contentHash(texts) }),
    places: { ...edition.places, provisions: new Map([...read, edition].flatMap(({ places }) => [...places.provisions])) },
  };
};
