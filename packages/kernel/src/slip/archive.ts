import { allActs } from './find.ts';
import type { ArchiveItem, Attachment, Matter } from './matter.ts';

const attached = (item: ArchiveItem['item'], { name, hash }: Attachment): ArchiveItem => ({ item, name, hash });

/** The archive list of a matter (归档目录): the paper, its attachments, those of opinions, and what is on file (S-7). */
export const archiveOf = (matter: Matter): readonly ArchiveItem[] => [
  { item: 'paper', name: matter.content.title, hash: matter.content.hash },
  ...matter.content.attachments.map((each) => attached('attachment', each)),
  ...allActs(matter).flatMap(({ attachments }) => attachments.map((each) => attached('opinion', each))),
  ...Object.entries(matter.records).map(
    ([name, { attachment }]): ArchiveItem => ({ item: 'record', name, hash: attachment?.hash ?? null }),
  ),
];
