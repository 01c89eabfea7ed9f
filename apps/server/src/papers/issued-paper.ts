import type { Paper } from '@guiju/gongwen';
import type { Store, ViewedMatter } from '@guiju/store';
import { officialPaper } from './official.ts';
import { withPictureBytes } from './pictures.ts';

/** The paper of a matter as it is issued, with its pictures, ready to be laid out. */
export const issuedPaper = async (store: Store, { matter, world }: ViewedMatter): Promise<Paper> => {
  const { government, id, content } = matter;
  const isSealed = await store.isSealed(government, id, content.hash);
  const paper = officialPaper(matter, world.directory, world.rulebook.data.name.zh, isSealed);
  return withPictureBytes(paper, (hash) => store.readFile(government, hash));
};
