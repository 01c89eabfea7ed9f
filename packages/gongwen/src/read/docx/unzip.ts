import { ReadProblem } from '../source.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

const MB = 1024 * 1024;
const MOST_FILE = 32 * MB;
const MOST_PART = 64 * MB;
const MOST_ALL = 128 * MB;
/** Text is what takes memory when it is parsed: the 5,000 pages of a paper have 37 MB with their markup. */
const MOST_XML = 48 * MB;
const MOST_PARTS = 4000;

const tooLarge = (what: string): ReadProblem =>
  new ReadProblem(
    `${what}，超出可以读取的范围（文件 32 兆，展开后 128 兆，其中文字 48 兆，4000 个部分）；请拆分文件，或压缩其中的图片后再试。`,
    'The file is too large to be read (32 MB; unpacked 128 MB, of which 48 MB text, in 4,000 parts); split it or make its pictures smaller.',
  );

/** Names of parts that are read as text. */
const XML = /\.(?:xml|rels)$/i;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const notDocx = () => new ReadProblem('这不是 DOCX 文件，或文件不完整。', 'This is no DOCX file, or it is cut off.');
const damaged = (what: string) =>
  new ReadProblem(
    `${what}；请用文字处理软件打开后另存一份，或请对方重发。`,
    'The file is damaged; open and save it again, or have it sent again.',
  );
const withPassword = () =>
  new ReadProblem('文件加了密码，读不出来；请去掉密码后另存一份。', 'The file has a password and cannot be read; save it without one.');

/** The parts of a DOCX by their names in lower case: names differ by case between programs, never between parts. */
export interface Parts {
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none. Throws a ReadProblem where it is damaged. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const checkedEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  try {
    return zipEntries(bytes);
  } catch {
    throw isZip(bytes) ? damaged('这不是 DOCX 文件，或文件已损坏') : notDocx();
  }
};

/**
 * Opens a DOCX. What its parts say about their sizes is added up before anything is unpacked, and no part can become larger than it says, so a
 * small file cannot grow without bound; archives within the archive stay packed. Throws a ReadProblem.
 */
export const unzip = (bytes: Uint8Array): Parts => {
  if (bytes.length > MOST_FILE) throw tooLarge('文件太大');
  const entries = checkedEntries(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const xml = entries.reduce((sum, { name, size }) => sum + (XML.test(name) ? size : 0), 0);
  if (entries.length > MOST_PARTS || total > MOST_ALL || xml > MOST_XML || entries.some(({ size }) => size > MOST_PART))
    throw tooLarge('文件解压后过大');
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw withPassword();
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      try {
        return entry?.read();
      } catch {
        throw damaged(`文件的“${name}”部分已损坏`);
      }
    },
  };
};
