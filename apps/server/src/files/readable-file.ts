import type { StoredFile, Viewer } from '@guiju/store';
import type { Parts } from '../parts.ts';

/** A stored file for somebody who sent it or may see a matter that carries it; null for everybody else, as if there were none. */
export const readableFile = async (
  { store, now }: Pick<Parts, 'store' | 'now'>,
  government: string,
  viewer: Viewer,
  hash: string,
): Promise<StoredFile | null> => {
  const file = await store.readFile(government, hash);
  if (file === null) return null;
  const isOwn = file.uploaded_by.includes(viewer.person);
  return isOwn || (await store.maySeeAny(government, viewer, file.matters, now())) ? file : null;
};
