import { unzipSync } from 'fflate';
import { ReadProblem } from '../source.ts';

const MB = 1024 * 1024;
const MOST_FILE = 32 * MB;
const MOST_PART = 64 * MB;
const MOST_ALL = 128 * MB;
/** Text is what takes memory when it is parsed; two million characters with their markup stay below this. */
const MOST_XML = 32 * MB;
const MOST_PARTS = 4000;

const tooLarge = (what: string): ReadProblem =>
  new ReadProblem(
    `${what}，超出可以读取的范围（文件 32 兆，展开后 128 兆）；请拆分文件，或压缩其中的图片后再试。`,
    'The file is too large to be read (32 MB, 128 MB unpacked); split it or make its pictures smaller.',
  );

/** Names of parts that are read as text. */
const XML = /\.(?:xml|rels)$/;

/** Word files before 2007 and protected files are compound files. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const notDocx = () => new ReadProblem('这不是 DOCX 文件，或文件不完整。', 'This is no DOCX file, or it is cut off.');
const damaged = (what: string) => new ReadProblem(`${what}；请重新保存一份。`, 'The file is damaged; save it again.');

/** Whether a part is there to its end: one that unpacks to more than it says was cut off by then. */
const endsAsXml = (part: Uint8Array): boolean => new TextDecoder().decode(part.subarray(-64)).trimEnd().endsWith('>');

/**
 * The parts of a DOCX by their names. What a part says about its size is added up before anything is unpacked, and no part can become
 * larger than it says, so a small file cannot grow without bound. Throws a ReadProblem.
 */
export const unzip = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  if (bytes.length > MOST_FILE) throw tooLarge('文件太大');
  if (isCompound(bytes)) {
    throw new ReadProblem(
      '这是旧版 Word 文件（.doc）或加了密码的文件；请在文字处理软件里打开，另存为没有密码的 .docx。',
      'This is a Word file of before 2007 or one with a password; save it as .docx without a password.',
    );
  }
  let total = 0;
  let xml = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        total += originalSize;
        if (XML.test(name)) xml += originalSize;
        if (originalSize > MOST_PART || total > MOST_ALL || xml > MOST_XML || count > MOST_PARTS) throw tooLarge('文件解压后过大');
        return true;
      },
    });
    const cut = Object.entries(parts).find(([name, part]) => XML.test(name) && !endsAsXml(part));
    if (cut !== undefined) throw damaged(`文件的“${cut[0]}”部分已损坏`);
    return parts;
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw isZip(bytes) ? damaged('这不是 DOCX 文件，或文件已损坏') : notDocx();
  }
};
