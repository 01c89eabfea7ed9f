import type { Parts } from './unzip.ts';
import { parseXml } from './xml.ts';

/** What a part of the file refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, as `image` or `attachedTemplate`. */
  readonly type: string;
  /** Name of a part of the file, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A name that is written relative to the folder of another part, as a name in the file. */
const resolved = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')));

/** The name of the part that holds the relations of another one; those of the whole file belong to the empty name. */
const relationsPart = (part: string): string => resolved(folderOf(part), `_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`);

/** The relations of a part. */
export const relationsOf = (parts: Parts, part: string): readonly Relation[] => {
  const name = relationsPart(part);
  const bytes = parts.read(name);
  const all = bytes === undefined ? [] : parseXml(bytes, name).children;
  return all.map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    const type = attributes['Type'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolved(folderOf(part), target),
      isExternal,
    };
  });
};

/** Everything outside the file that any of its parts refers to. */
export const externalRelations = (parts: Parts): readonly Relation[] =>
  parts.names
    .filter((name) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name))
    .flatMap((name) => relationsOf(parts, name.replace(/_rels\/([^/]*)\.rels$/, '$1')))
    .filter(({ isExternal }) => isExternal);
