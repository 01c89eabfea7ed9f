import { type ArchiveItem, endOf, type Matter } from '@guiju/kernel';

/** A file of a matter that goes into its package: where, and which bytes. */
export interface PackedFile {
  readonly path: string;
  readonly name: string;
  readonly item: ArchiveItem['item'];
  readonly hash: string;
}

/** Folders of the package in which there is nothing that the ledger does not know. */
export const itemFolders = ['attachments', 'opinions', 'records'] as const;

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

/** The files of the archive list by the names they have, each in the folder of its sort; items that are only noted have none. */
export const packedFiles = (matter: Matter): readonly PackedFile[] => {
  const seen = new Map<string, number>();
  return (endOf(matter)?.archive ?? []).flatMap((listed): readonly PackedFile[] => {
    const { item, hash } = listed;
    if (item === 'paper' || hash === null) return [];
    const name = fileNameOf(matter, listed);
    const plain = `${folders[item]}/${safeName(name)}`;
    const n = (seen.get(plain.toLowerCase()) ?? 0) + 1;
    seen.set(plain.toLowerCase(), n);
    return [{ path: `${folders[item]}/${numbered(safeName(name), n)}`, name, item, hash }];
  });
};
