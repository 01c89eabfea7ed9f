import type { PaperBlock, PaperParts } from '@guiju/contract';
import { docTypeOfTitle, type ItemLevel, itemNumber, itemWords } from '@guiju/kernel';
import { without } from './without.ts';

/** A part of the body as it is typed: a numbered part without its number, which follows from where it stands. */
export type WrittenBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'item'; readonly level: ItemLevel; readonly text: string }
  | Extract<PaperBlock, { readonly type: 'table' | 'picture' }>;

/** An attachment of the paper as it is typed. */
export interface WrittenAttachment {
  readonly title: string;
  readonly issued?: true;
  readonly body: readonly WrittenBlock[];
}

/** A paper as it is typed; its title is that of the matter. */
export interface WrittenPaper extends Omit<PaperParts, 'title' | 'body' | 'attachments'> {
  readonly body: readonly WrittenBlock[];
  readonly attachments: readonly WrittenAttachment[];
}

export const emptyParagraph: WrittenBlock = { type: 'paragraph', text: '' };

export const emptyPaper: WrittenPaper = { body: [emptyParagraph], attachments: [] };

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether nothing was typed into a part of the body yet. */
export const isEmptyBlock = (block: WrittenBlock): boolean => {
  if (block.type === 'table') return isBlank(block.title ?? '') && block.rows.flat().every(isBlank);
  return block.type !== 'picture' && isBlank(block.text);
};

/** The number of each part of the body by where it stands; 0 for what has none. */
export const numbersOf = (blocks: readonly WrittenBlock[]): readonly number[] => {
  const counted = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.type !== 'item') return 0;
    const number = (counted[block.level - 1] ?? 0) + 1;
    // One without words yet has a number, but does not count before it has some.
    if (!isEmptyBlock(block)) {
      counted.fill(0, block.level);
      counted[block.level - 1] = number;
    }
    return number;
  });
};

const blocksOf = (blocks: readonly WrittenBlock[]): readonly PaperBlock[] => {
  const numbers = numbersOf(blocks);
  return blocks.flatMap((block, i): readonly PaperBlock[] => {
    if (isEmptyBlock(block)) return [];
    if (block.type === 'paragraph') return [{ type: 'paragraph', text: block.text.trim() }];
    if (block.type !== 'item') return [block];
    const { level } = block;
    return [{ type: 'item', level, number: numbers[i] ?? 1, ...itemWords(level, block.text.trim()) }];
  });
};

const written = (blocks: readonly PaperBlock[]): readonly WrittenBlock[] =>
  blocks.map((block) => {
    if (block.type === 'item') return { type: 'item', level: block.level, text: `${block.heading ?? ''}${block.text ?? ''}` };
    // A picture that is kept by its hash is not sent along.
    return block.type === 'picture' && block.hash !== undefined ? without(block, 'data') : block;
  });

const isSaid = (value: unknown): boolean => {
  if (value === undefined || value === '') return false;
  // Of whoever signs in person both post and name are said, or nothing.
  if (typeof value === 'object' && value !== null && 'post' in value && 'name' in value) return ![value.post, value.name].includes('');
  return typeof value !== 'object' || value === null || Object.values(value).some(isSaid);
};

type Form = NonNullable<PaperParts['form']>;

/** The form that a kind of paper usually has (GB/T 9704-2012, clause 10). */
const usualForm = (type: string | undefined): Form => (type === 'letter' || type === 'order' || type === 'minutes' ? type : 'general');

/** Kind and form of a paper: as they were chosen, else by the end of its title. */
export const kindOf = ({ doc_type, form }: Pick<WrittenPaper, 'doc_type' | 'form'>, title: string) => {
  const type = doc_type ?? docTypeOfTitle(title);
  return { ...(type === undefined ? {} : { doc_type: type }), form: form ?? usualForm(type) };
};

/** A paper that was stored or read, to be typed on. What follows from its title is not said, so that it goes on following. */
export const writtenOf = ({ title = '', body = [], attachments = [], doc_type, form, ...rest }: PaperParts): WrittenPaper => ({
  ...rest,
  ...(doc_type === undefined || doc_type === docTypeOfTitle(title) ? {} : { doc_type }),
  ...(form === undefined || form === usualForm(doc_type) ? {} : { form }),
  body: body.length === 0 ? [emptyParagraph] : written(body),
  attachments: attachments.map((each) => ({ ...each, body: written(each.body ?? []) })),
});

/** The paper by its parts as it is stored: numbered, without what is empty, its keys always in the same order. */
export const partsOf = ({ body, attachments, doc_type, form, ...rest }: WrittenPaper, title: string): PaperParts => ({
  ...(Object.fromEntries(
    Object.entries(rest)
      .filter(([key, value]) => isSaid(value) && !(key === 'sealed' && value === true))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as PaperParts),
  ...kindOf({ ...(doc_type === undefined ? {} : { doc_type }), ...(form === undefined ? {} : { form }) }, title),
  title: title.trim(),
  body: blocksOf(body),
  attachments: attachments
    .filter((each) => !isBlank(each.title))
    .map((each) => ({ ...each, title: each.title.trim(), body: blocksOf(each.body) })),
});

const linesOfBlock = (block: PaperBlock): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'item':
      return [`${itemNumber(block.level, block.number)}${block.heading ?? ''}${block.text ?? ''}`];
    case 'table':
      return [...(block.title === undefined ? [] : [block.title]), ...block.rows.map((row) => row.join('\t'))];
    case 'picture':
      return block.title === undefined ? [] : [block.title];
  }
};

const linesOf = (blocks: readonly PaperBlock[] = []): readonly string[] => blocks.flatMap(linesOfBlock);

/** The words of a paper without its title, a part a line, as they would be read again: recipients, body, attachments. */
export const plainLines = ({ recipients = [], body, attachments = [] }: PaperParts): readonly string[] => {
  const [issued, others] = [attachments.filter((each) => each.issued === true), attachments.filter((each) => each.issued !== true)];
  const name = (i: number) => (others.length === 1 ? '附件' : `附件${i + 1}`);
  const named = others.map(({ title }, i) => (others.length === 1 ? title : `${i + 1}.${title}`));
  return [
    ...(recipients.length === 0 ? [] : [`${recipients.join('，')}：`]),
    ...linesOf(body),
    ...named.map((line, i) => (i === 0 ? `附件：${line}` : line)),
    ...issued.flatMap((each) => [each.title, ...linesOf(each.body)]),
    ...others.flatMap((each, i) => ((each.body ?? []).length === 0 ? [] : [name(i), each.title, ...linesOf(each.body)])),
  ];
};

/** Whether a paper says something that its plain words cannot: then going over to plain text loses it. */
export const isMoreThanWords = (parts: PaperParts): boolean =>
  [...(parts.body ?? []), ...(parts.attachments ?? []).flatMap(({ body = [] }) => body)].some(({ type }) =>
    ['table', 'picture'].includes(type),
  ) ||
  (parts.attachments ?? []).some(({ issued }) => issued === true) ||
  Object.keys(parts).some((key) => !['title', 'recipients', 'body', 'attachments', 'doc_type', 'form'].includes(key));

/** Where the part of the stored paper that a path names (`body.3.text`) stands among what is typed, empty parts included. */
export const typedPath = (paper: WrittenPaper, path: string): string => {
  const [, list = '', n = ''] = /^((?:attachments\.\d+\.)?body)\.(\d+)/.exec(path) ?? [];
  if (list === '') return path.replace(/\.(heading|text)$/, '');
  const blocks = list === 'body' ? paper.body : (paper.attachments[Number(list.split('.')[1])]?.body ?? []);
  const filled = [...blocks.keys()].filter((i) => !isEmptyBlock(blocks[i] ?? emptyParagraph));
  return `${list}.${filled[Number(n)] ?? 0}`;
};
