import { docTypeOfTitle } from '@guiju/kernel';
import { type Attachment, type Paper, type PaperInput, paperSchema } from '../model/paper.ts';
import { recogniseBody } from './body.ts';
import { isDateLine } from './forms.ts';
import { markAsLine, recogniseHead } from './head.ts';
import type { Place, ReadNote, Source, SourceLine, SourcePart } from './source.ts';
import { imprintAsLines, recogniseTail } from './tail.ts';

/** A paper that was read from a file, where its parts stood there, and what could not be recognised. */
export interface ReadPaper {
  readonly paper: Paper;
  /** Part of the model, as `title` or `body.3` → its place in the file. */
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadNote[];
  /** The words of a part of the model as they were written. */
  readonly written: (path: string) => string | undefined;
}

const isPageNumber = (part: SourcePart): boolean => part.type === 'line' && /^[-—–―－]+\s*\d{1,4}\s*[-—–―－]+$/.test(part.text);

const pageNumberNote = ({ text, place }: SourceLine): ReadNote => ({
  code: 'page_number',
  place,
  text,
  message: { zh: `“${text}”是页码，没有读入正文`, en: `"${text}" is a page number and was not read as text` },
});

/** The signature's date ends what is read as body: the first line that is a date and nothing else. */
const dateAt = (parts: readonly SourcePart[], from: number): number =>
  parts.findIndex((part, i) => i >= from && part.type === 'line' && isDateLine(part.text));

const formOf = (paper: PaperInput): Paper['form'] => {
  if (paper.doc_type === 'minutes') return 'minutes';
  if (paper.doc_type === 'order') return 'order';
  return paper.doc_type === 'letter' && paper.number !== undefined ? 'letter' : 'general';
};

/** The attachments that the note names, with their pages where there are any, and the others. */
const attachmentsOf = (titles: readonly string[], pages: readonly Attachment[]): Attachment[] => {
  const named = new Set(titles);
  const byTitle = new Map(pages.toReversed().map((page) => [page.title, page]));
  return [...titles.map((title) => byTitle.get(title) ?? { title, body: [] }), ...pages.filter(({ title }) => !named.has(title))];
};

/** Recognises the parts of an official paper (公文要素) in what was read from a file; everything that is not recognised is noted. */
export const recognise = ({ parts, notes }: Source): ReadPaper => {
  const text = parts
    .filter((part) => !isPageNumber(part))
    .flatMap(imprintAsLines)
    .map(markAsLine);
  const head = recogniseHead(text);
  const date = dateAt(text, head.next);
  const tail = recogniseTail(text, head.next, date === -1 ? text.length : date, head.paper.title ?? '');
  const doc_type = docTypeOfTitle(head.paper.title ?? '') ?? (head.paper.mark?.endsWith('令') === true ? 'order' : undefined);
  const body = recogniseBody(text.slice(head.next, tail.bodyEnd), doc_type === 'minutes');
  const read: PaperInput = {
    ...head.paper,
    ...(doc_type === undefined ? {} : { doc_type }),
    ...tail.paper,
    body: [...body.blocks],
    ...(body.attendance === undefined ? {} : { attendance: body.attendance }),
    attachments: attachmentsOf(body.attachmentNote, tail.pages),
  };
  const { mark, issuers = read.signed_by ?? [], ...rest } = read;
  const paper = paperSchema.parse({
    ...rest,
    issuers,
    ...(mark === undefined || mark === `${issuers.join('')}` ? {} : { mark }),
    form: formOf(read),
  });
  const places = { ...head.places, ...body.places, ...tail.places };
  // Of parts that came from one, as the lines of an imprint that is drawn as a table, the first counts.
  const byPlace = new Map(text.toReversed().map((part) => [part.place.part, part]));
  return {
    paper,
    places,
    written: (path) => {
      const part = byPlace.get(places[path]?.part ?? 0);
      return part?.type === 'line' ? part.text : undefined;
    },
    notes: [
      ...notes,
      ...parts.filter((part): part is SourceLine => isPageNumber(part)).map(pageNumberNote),
      ...head.notes,
      ...body.notes,
      ...tail.notes,
    ],
  };
};
