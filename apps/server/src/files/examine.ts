import type { Bilingual } from '@guiju/kernel/vocabulary/words';
import { extractText } from './extract-text.ts';
import { docx, endingOf, type MediaType, mediaTypeOf } from './media-type.ts';

const longestText = 500_000;

/** What was found in a file that somebody sent, or why it is not taken. */
export type Examined =
  | { readonly outcome: 'taken'; readonly media_type: MediaType; readonly text: string | null; readonly notes: readonly Bilingual[] }
  | { readonly outcome: 'unreadable_document' | 'unsupported_type'; readonly detail: Bilingual };

/** Endings that promise a type: a file of another content under such a name is damaged or wrongly named. */
const promised: Readonly<Record<string, RegExp>> = {
  docx: /wordprocessingml/,
  xlsx: /spreadsheetml/,
  pptx: /presentationml/,
  ofd: /ofd/,
  pdf: /pdf/,
  png: /png/,
  jpg: /jpeg/,
  jpeg: /jpeg/,
};

const accepted = 'DOCX、XLSX、PPTX、PDF、OFD、TXT、PNG、JPEG、GIF、WEBP、TIFF、DOC、XLS';

const fault = (zh: string, en: string): Examined => ({ outcome: 'unreadable_document', detail: { zh, en } });

const taken = (media_type: MediaType, text: string | null, notes: readonly Bilingual[]): Examined =>
  text !== null && text.length > longestText
    ? fault(`正文超过 ${longestText} 个字，请作为附件的 PDF 报送。`, `The text has more than ${longestText} characters; send it as a PDF.`)
    : { outcome: 'taken', media_type, text, notes };

/** More than this is not read by anybody. */
const mostNotes = 20;

/** What there is to be said about a file, each sentence once. */
const saidOnce = (notes: readonly Bilingual[]): readonly Bilingual[] => {
  const once = [...new Map(notes.map((note) => [note.zh, { zh: `${note.zh}。`, en: `${note.en}.` }])).values()];
  const more = once.length - mostNotes;
  return more <= 0 ? once : [...once.slice(0, mostNotes), { zh: `还有 ${more} 处类似的说明。`, en: `${more} more notes of this kind.` }];
};

const examineWords = async (bytes: Buffer, media_type: MediaType, type: 'docx' | 'text'): Promise<Examined> => {
  const read = await extractText(bytes, type);
  if ('fault' in read) return { outcome: 'unreadable_document', detail: read.fault };
  const { text, notes } = read;
  const blank = { zh: '文件里没有文字，可能只有图片', en: 'there is no text in the file, perhaps only pictures' };
  return taken(media_type, text, saidOnce(text.trim() === '' ? [...notes, blank] : notes));
};

/** Looks into a file: its type by content, the text of DOCX and plain files, and what the sender should know. */
export const examine = async (bytes: Buffer, name: string): Promise<Examined> => {
  if (bytes.length === 0) return fault('文件是空的。', 'The file is empty.');
  const ending = endingOf(name);
  if (ending === 'docx') return examineWords(bytes, docx, 'docx');
  const media_type = mediaTypeOf(bytes, name);
  const promise = promised[ending];
  if (promise !== undefined && (media_type === null || !promise.test(media_type)))
    return fault(
      `文件名以 .${ending} 结尾，内容却不是；文件可能已损坏。`,
      `The name ends in .${ending} but the content is something else; the file may be damaged.`,
    );
  if (media_type === null)
    return { outcome: 'unsupported_type', detail: { zh: `可以上传：${accepted}。`, en: `Accepted: ${accepted.replaceAll('、', ', ')}.` } };
  if (media_type === docx) return examineWords(bytes, docx, 'docx');
  if (media_type === 'text/plain') return examineWords(bytes, media_type, 'text');
  const old = {
    zh: '旧版格式读不出正文，需要时请另存为 DOCX。',
    en: 'The text of the old format cannot be read; save as DOCX if it is needed.',
  };
  return taken(media_type, null, media_type === 'application/msword' ? [old] : []);
};
