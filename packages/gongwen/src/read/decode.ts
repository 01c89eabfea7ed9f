import { ReadProblem, type Source } from './source.ts';

/** A text file may be this long: a thousand pages of 616 characters, many times over. */
const MOST_BYTES = 16 * 1024 * 1024;

const decoders = ['utf-8', 'gb18030'] as const;

/** The characters of a text file: UTF-8, UTF-16 with its mark, or GB18030 (as older office software writes). Throws a ReadProblem. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > MOST_BYTES) {
    throw new ReadProblem(
      `文件有 ${Math.ceil(bytes.length / 1_048_576)} 兆，最多 16 兆；请拆分后再试。`,
      'The file is larger than 16 MB; split it.',
    );
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of decoders) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding; the next one.
    }
  }
  throw new ReadProblem(
    '认不出文件的编码（既不是 UTF-8 也不是 GB18030）；请用文字处理软件另存为 UTF-8 文本。',
    'The encoding is neither UTF-8 nor GB18030; save it as UTF-8 text.',
  );
};

/** The lines of a text as parts; empty lines only separate. */
export const sourceOfText = (text: string): Source => ({
  parts: text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\t\u00a0\u3000]/g, ' ').trim())
    .flatMap((line, i) => (line === '' ? [] : [{ type: 'line' as const, text: line, place: { part: i + 1 } }])),
  notes: [],
});
