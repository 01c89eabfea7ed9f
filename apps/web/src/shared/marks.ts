import { type Language, useReading } from './language.tsx';

/** Marks between the parts of a sentence, as each language sets them. */
export interface Marks {
  readonly colon: string;
  /** Between things that are listed. */
  readonly comma: string;
  readonly semicolon: string;
  readonly open: string;
  readonly close: string;
}

/** The marks of each language. */
export const marksOf: Readonly<Record<Language, Marks>> = {
  zh: { colon: '：', comma: '、', semicolon: '；', open: '（', close: '）' },
  en: { colon: ': ', comma: ', ', semicolon: '; ', open: ' (', close: ')' },
};

/** The marks of the reader's language. */
export function useMarks(): Marks {
  return marksOf[useReading().language];
}
