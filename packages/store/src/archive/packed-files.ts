import { type ArchiveItem, endOf, type Matter } from '@guiju/kernel';
import { keptPictures } from '../project/pictures.ts';

/** A file of a matter that goes into its package: where, and which bytes. */
export interface PackedFile {
  readonly path: string;
  readonly name: string;
  readonly hash: string;
}

/** Folders of the package in which there is nothing that the ledger does not know. */
export const itemFolders = ['attachments', 'opinions', 'records', 'pictures'] as const;

const folders = { paper: 'paper', attachment: 'attachments', opinion: 'opinions', record: 'records' } as const;

/** A name that is a file name everywhere: without separators, control characters and what Windows refuses. */
export const safeName = (name: string): string =>
  name
    .replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replaceAll(/^\.+|[. ]+$/g, '_')
    .slice(0, 120) || '_';

/** The same name a second time becomes `name (2).ext`. */
const numbered = (name: string, n: number): string => {
  if (n === 1) return name;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name} (${n})` : `${name.slice(0, dot)} (${n})${name.slice(dot)}`;
};

/** Name of the file behind an item of the archive list; a record is listed by what it is, its file has a name of its own. */
const fileNameOf = ({ records }: Matter, { item, name }: ArchiveItem): string =>
  item === 'record' ? `${name} ${records[name]?.attachment?.name ?? ''}`.trim() : name;

/** The pictures of the paper, each once, by the hash by which the paper names them. */
const pictures = ({ content }: Matter): readonly PackedFile[] =>
  [...new Map(keptPictures(content).map((picture) => [picture.hash, picture])).values()].map(({ hash, media }) => {
    const name = `${hash}.${media.replace('image/', '')}`;
    return { path: `pictures/${name}`, name, hash };
  });

/** The files of the archive list by the names they have, each in the folder of its sort; items that are only noted have none. */
const listedFiles = (matter: Matter): readonly PackedFile[] => {
  const seen = new Map<string, number>();
  return (endOf(matter)?.archive ?? []).flatMap((listed): readonly PackedFile[] => {
    const { item, hash } = listed;
    if (item === 'paper' || hash === null) return [];
    const name = fileNameOf(matter, listed);
    const plain = `${folders[item]}/${safeName(name)}`;
    const n = (seen.get(plain.toLowerCase()) ?? 0) + 1;
    seen.set(plain.toLowerCase(), n);
    return [{ path: `${folders[item]}/${numbered(safeName(name), n)}`, name, hash }];
  });
};

/** What goes into the package besides what is made for it: the files of the archive list, and the pictures of the paper. */
export const packedFiles = (matter: Matter): readonly PackedFile[] => [...listedFiles(matter), ...pictures(matter)];
