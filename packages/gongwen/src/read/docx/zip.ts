import { crc32, inflateRawSync } from 'node:zlib';

/** One file in an archive, as the directory at the archive's end describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as far as the directory is to be believed. */
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Its bytes; throws an Error where they are not what the directory says. */
  readonly read: () => Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The directory stands at the end, before a comment of at most 65,535 bytes. */
const endOf = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at -= 1) if (file.readUInt32LE(at) === END) return at;
  throw new Error('no directory');
};

/** Unpacks one entry; it may become exactly as large as it says, so no entry grows without bound. */
const unpacked = (file: Buffer, entry: number, size: number): Uint8Array => {
  const [method, crc, packed] = [file.readUInt16LE(entry + 10), file.readUInt32LE(entry + 16), file.readUInt32LE(entry + 20)];
  const local = file.readUInt32LE(entry + 42);
  if (file.readUInt32LE(local) !== LOCAL) throw new Error('no entry where the directory says');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + packed > file.length) throw new Error('cut off');
  const stored = file.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Error('unknown compression');
  // One byte more than it says is enough to know that it lies.
  const bytes = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: size + 1 });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error('not what the directory says');
  return bytes;
};

/**
 * Entries of a ZIP archive, none of which is unpacked yet; of two with one name the last counts. Own code because what is unpacked must be
 * bound by what it says and compared with its checksum, which the libraries at hand leave out. Throws an Error where it is none.
 */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error('the directory is damaged');
    const entry = at;
    const size = file.readUInt32LE(at + 24);
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    // Some programs write names as Windows does.
    const name = file
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    entries.push({ name, size, isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1, read: () => unpacked(file, entry, size) });
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
};

/** Names in a ZIP archive; none where it is no archive or is cut off. */
export const zipNames = (bytes: Uint8Array): readonly string[] => {
  try {
    return zipEntries(bytes).map(({ name }) => name);
  } catch {
    return [];
  }
};
