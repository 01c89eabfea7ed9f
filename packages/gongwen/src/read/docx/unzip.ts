import { unzipSync } from 'fflate';
import { ReadProblem } from '../source.ts';

const MB = 1024 * 1024;
const MOST_FILE = 32 * MB;
const MOST_PART = 64 * MB;
const MOST_ALL = 128 * MB;
const MOST_PARTS = 4000;

const tooLarge = (what: string): ReadProblem =>
  new ReadProblem(
    `${what}，超出可以读取的范围（文件 32 兆，展开后 128 兆）；请拆分文件，或压缩其中的图片后再试`,
    'the file is too large to be read (32 MB, 128 MB unpacked); split it or make its pictures smaller',
  );

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Word files before 2007 and protected files are compound files. */
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/**
 * The parts of a DOCX by their names. What a part says about its size is added up before anything is unpacked, and no part can become
 * larger than it says, so a small file cannot grow without bound. Throws a ReadProblem.
 */
export const unzip = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  if (bytes.length > MOST_FILE) throw tooLarge('文件太大');
  if (isCompound(bytes)) {
    throw new ReadProblem(
      '这是旧版 Word 文件（.doc）或加了密码的文件；请在文字处理软件里打开，另存为没有密码的 .docx',
      'this is a Word file of before 2007 or one with a password; save it as .docx without a password',
    );
  }
  if (!isZip(bytes))
    throw new ReadProblem('这不是 DOCX 文件；请另存为 .docx 或文本文件', 'this is not a DOCX file; save it as .docx or text');
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count += 1;
        total += originalSize;
        if (originalSize > MOST_PART || total > MOST_ALL || count > MOST_PARTS) throw tooLarge('文件展开后太大');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw new ReadProblem('文件已损坏，打不开；请重新保存一份', 'the file is damaged; save it again');
  }
};
