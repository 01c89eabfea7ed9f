import type { ReadText } from '@guiju/store';
import type { Logger } from 'pino';
import { describeError } from '../problem/describe-error.ts';
import { type Extracted, extractText } from './extract-text.ts';
import { docx } from './media-type.ts';

const extractedFrom = async (media_type: string, bytes: Buffer): Promise<Extracted> => {
  switch (media_type) {
    case docx:
      return extractText(bytes, 'docx');
    case 'application/pdf':
      return extractText(bytes, 'pdf');
    case 'text/plain':
      return extractText(bytes, 'text');
    default:
      return { text: '', notes: [] };
  }
};

/** Reads the text by which a file is found: DOCX, PDF and plain files have one. What cannot be read is logged and found by its name only. */
export const textReader =
  (log: Logger): ReadText =>
  async ({ media_type, bytes }) => {
    const about = { media_type, size: bytes.length };
    try {
      const found = await extractedFrom(media_type, bytes);
      if ('text' in found) return found.text;
      log.warn({ ...about, why: found.fault.en }, 'a file is searched by its name only');
    } catch (error) {
      // A fault of ours in one file must not keep those behind it from being read.
      log.error({ ...about, error: describeError(error) }, 'reading a file failed, it is searched by its name only');
    }
    return '';
  };
