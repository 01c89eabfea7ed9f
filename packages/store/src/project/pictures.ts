import type { Content } from '@guiju/kernel';

/** A picture of a paper that is kept as a file of its own. */
interface KeptPicture {
  readonly hash: string;
  readonly media: string;
}

const isKept = (value: object): value is KeptPicture =>
  'hash' in value && typeof value.hash === 'string' && 'media' in value && typeof value.media === 'string';

const within = (value: unknown): readonly KeptPicture[] => {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'picture') return isKept(value) ? [value] : [];
  return Object.values(value).flatMap(within);
};

/** The pictures that stand in a paper; one that was stored with its bytes, as before pictures were kept once, is no file. */
export const keptPictures = ({ paper }: Pick<Content, 'paper'>): readonly KeptPicture[] => within(paper);

/** Hashes of the pictures that stand in a paper. */
export const pictureHashes = (content: Pick<Content, 'paper'>): readonly string[] => keptPictures(content).map(({ hash }) => hash);
