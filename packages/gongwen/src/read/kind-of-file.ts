import { ReadProblem } from './source.ts';

/** What a file is by its first bytes. */
export type KindOfFile = 'zip' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const saveAs = '请用文字处理软件打开，另存为 .docx';

/** Files that are no papers to be read, by how they begin, and what to do. */
const refused: readonly (readonly [signatures: readonly (readonly number[])[], zh: string, en: string])[] = [
  [
    [[0xd0, 0xcf, 0x11, 0xe0]],
    '这是旧版 Word 文件（.doc、.wps）或加了密码的文件；请在文字处理软件里打开，另存为没有密码的 .docx。',
    'This is a Word or WPS file of the old format, or one with a password; save it as .docx without a password.',
  ],
  [
    [ascii('%PDF')],
    '这是 PDF，公文要素读不出来；请用 DOCX 或文本，PDF 可以作为附件。',
    'This is a PDF, whose parts cannot be recognised; use DOCX or text. A PDF may be an attachment.',
  ],
  [[ascii('{\\rtf')], `这是 RTF 文件；${saveAs}。`, 'This is an RTF file; open it and save it as .docx.'],
  [
    [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], ascii('GIF8'), ascii('BM'), [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a]],
    '这是图片，读不出文字；请用 DOCX 或文本。',
    'This is a picture; its text cannot be read. Use DOCX or text.',
  ],
  [
    [ascii('Rar!'), ascii('7z\u00bc\u00af'), [0x1f, 0x8b]],
    '这是压缩包；请解压后上传里面的文件。',
    'This is an archive; unpack it and send what is in it.',
  ],
  [
    [
      [0x50, 0x4b, 0x05, 0x06],
      [0x50, 0x4b, 0x07, 0x08],
    ],
    '这是空的或分卷的压缩包，不是 DOCX。',
    'This is an empty or split archive, no DOCX.',
  ],
];

/** Word also saves web pages and XML under the name .doc. */
const WEB_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?mso-application[^>]*>\s*)?<(?:!doctype html|html|w:worddocument|pkg:package)\b|^MIME-Version:/i;

/** Tells a DOCX from a text by what is in it. Throws a ReadProblem with what else it is and what to do. */
export const kindOfFile = (bytes: Uint8Array): KindOfFile => {
  if (bytes.length === 0) throw new ReadProblem('文件是空的；请检查是否传完整。', 'The file is empty; see whether all of it was sent.');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  // Four letters of another format may also begin a text; a picture or a program has bytes that no text has.
  const found = refused.find(([signatures]) => signatures.some((signature) => startsWith(bytes, signature)));
  const isText = startsWith(bytes, ascii('BM')) && !bytes.subarray(0, 64).includes(0);
  if (found !== undefined && !isText) throw new ReadProblem(found[1], found[2]);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (WEB_PAGE.test(start))
    throw new ReadProblem(`这是网页或 XML 格式的文档；${saveAs}。`, 'This is a document saved as web page or XML; save it as .docx.');
  return 'text';
};
