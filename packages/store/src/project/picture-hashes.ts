import type { Content } from '@guiju/kernel';

const within = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'picture') return 'hash' in value && typeof value.hash === 'string' ? [value.hash] : [];
  return Object.values(value).flatMap(within);
};

/** Hashes of the pictures that stand in a paper; one that was stored with its bytes, as before pictures were kept once, has none. */
export const pictureHashes = ({ paper }: Pick<Content, 'paper'>): readonly string[] => within(paper);
