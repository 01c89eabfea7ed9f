import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** One member of a zip archive, as its directory states it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const memberMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const mostEntries = 4000;

const findEnd = (bytes: Buffer): number => {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at -= 1) if (bytes.readUInt32LE(at) === endMark) return at;
  return -1;
};

const readDirectory = (bytes: Buffer, end: number): readonly ZipEntry[] | null => {
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== memberMark) return null;
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
};

/** The members of a zip archive; null when it is none, is cut off, or has more members than any office document. */
export const zipEntries = (bytes: Buffer): readonly ZipEntry[] | null => {
  try {
    const end = bytes.length < endLength ? -1 : findEnd(bytes);
    return end < 0 ? null : readDirectory(bytes, end);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const inflate = promisify(inflateRaw);

/** The bytes of a member; null when it is damaged or unpacks to more than `most` bytes, whatever the directory claims. */
export const readEntry = async (bytes: Buffer, entry: ZipEntry, most: number): Promise<Buffer | null> => {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localMark) return null;
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.compressed);
  if (entry.method === 0) return packed.length <= most ? packed : null;
  if (entry.method !== 8) return null;
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    // A stream that is damaged or too long; which of the two does not matter to the caller.
    return null;
  }
};
