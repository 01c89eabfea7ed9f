import { docTypes } from '../vocabulary/doc-types.ts';

/** One of the fifteen statutory kinds of paper (公文种类). */
type DocType = keyof typeof docTypes;

const names = (Object.entries(docTypes) as [DocType, { readonly zh: string }][]).flatMap(([id, { zh }]) =>
  (zh === '命令(令)' ? ['命令', '令'] : [zh]).map((name) => ({ id, name })),
);

/** The kind of paper that a title ends with; a note in brackets after it does not count. */
export const docTypeOfTitle = (title: string): DocType | undefined => {
  const bare = title.replace(/[（(][^（）()]*[）)]$/, '').trim();
  return names.filter(({ name }) => bare.endsWith(name)).sort((a, b) => b.name.length - a.name.length)[0]?.id;
};
