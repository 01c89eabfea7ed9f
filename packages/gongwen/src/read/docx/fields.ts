import { type Aside, add } from './aside.ts';

/** A field (域): its instruction, and the words that it showed when the file was saved. */
interface Field {
  instruction: string;
  isInResult: boolean;
  hasResult: boolean;
  /** Words that it kept from being read. */
  hidden: string;
}

/** Fields that fetch what lies outside the file. */
const OUTSIDE = /^(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|RD|DATABASE|AUTOTEXT)\b/i;
/** Fields that show nothing, or whose words stand elsewhere. */
const SILENT =
  /^(?:XE|TC|TA|SET|ASK|PRIVATE|HYPERLINK|BOOKMARK|ADVANCE|NEXT|NEXTIF|SKIPIF|PAGE|NUMPAGES|SECTIONPAGES|FORMTEXT|ADDIN)\b|^$/i;
/** Days and times that a word processor sets anew whenever it opens the file. */
const MOVING = /^(?:DATE|TIME)\b/i;
/** A list of contents repeats headings. */
const CONTENTS = /^(?:TOC|INDEX|TOA)\b/i;

/** Word nests fields twenty deep; of a file made to be tiresome the ones further in are taken for words. */
const MOST_NESTED = 64;

/** Follows the fields of a document, which may span paragraphs. */
export interface Fields {
  readonly begin: () => void;
  readonly instruct: (words: string) => void;
  readonly separate: () => void;
  readonly end: (aside: Aside) => void;
  /** Hears of words where the reading stands; whether they are words of the paper. */
  readonly shows: (words: string) => boolean;
  /** A paragraph ends: an instruction does not go beyond it. */
  readonly endParagraph: () => void;
  /** The document ends: what a field without an end kept from being read is told. */
  readonly endDocument: (aside: Aside) => void;
}

const told = ({ instruction, hasResult }: Field, aside: Aside): void => {
  const words = instruction.trim();
  if (OUTSIDE.test(words)) add(aside, 'external_reference', words);
  else if (/^MACROBUTTON\b/i.test(words)) add(aside, 'macro', words);
  else if (MOVING.test(words)) add(aside, 'field', `${words}（日期或时间每次打开都会变，已按文件里的文字读入）`);
  else if (CONTENTS.test(words)) add(aside, 'field', `${words}（目录没有读入）`);
  else if (!hasResult && !SILENT.test(words)) add(aside, 'field', `${words}（它显示的内容没有读入）`);
};

/** Opens the fields of one document. */
export const openFields = (): Fields => {
  const open: Field[] = [];
  return {
    begin: () => {
      if (open.length < MOST_NESTED) open.push({ instruction: '', isInResult: false, hasResult: false, hidden: '' });
    },
    instruct: (words) => {
      const field = open.at(-1);
      if (field !== undefined && !field.isInResult) field.instruction += words;
    },
    separate: () => {
      const field = open.at(-1);
      if (field !== undefined) field.isInResult = true;
    },
    end: (aside) => {
      const field = open.pop();
      if (field !== undefined) told(field, aside);
    },
    shows: (words) => {
      if (words.trim() !== '') for (const field of open) field.hasResult ||= field.isInResult;
      const hiding = open.find(({ isInResult, instruction }) => !isInResult || CONTENTS.test(instruction.trim()));
      if (hiding !== undefined) hiding.hidden += words;
      return hiding === undefined;
    },
    endParagraph: () => {
      for (const field of open) field.isInResult = true;
    },
    endDocument: (aside) => {
      for (const { hidden, instruction } of open)
        if (hidden !== '') add(aside, 'field', `${instruction.trim()}（它没有结束，其中的文字没有读入：“${hidden}”）`);
    },
  };
};
