import { zipNames } from '@guiju/gongwen/read';

/** What a file is by its content, whatever its name or the browser says. */
export type MediaType =
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/tiff'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/ofd'
  | 'application/msword'
  | 'application/vnd.ms-excel'
  | 'text/plain';

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const magic: readonly (readonly [MediaType, number, readonly number[]])[] = [
  ['application/pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image/tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The member that makes a zip archive an office document of this type. */
const members: readonly (readonly [MediaType, RegExp])[] = [
  // Word on the web numbers it.
  [docx, /^word\/document\d*\.xml$/i],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^xl\/workbook\.xml$/i],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', /^ppt\/presentation\.xml$/i],
  ['application/ofd', /^OFD\.xml$/i],
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Buffer, offset: number, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[offset + i] === byte);

/** Ending of a file name in lower case, without the dot. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const utf16Marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Control characters stand in no text; a few that some program left there are taken out when it is read. A program or picture begins with many. */
const isText = (bytes: Buffer): boolean => {
  if (utf16Marks.some((mark) => startsWith(bytes, 0, mark))) return true;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) odd += 1;
  }
  return odd * 100 <= bytes.length;
};

/** The media type of a file; null for what is no paper, picture or table. The old binary office formats differ by name only. */
export const mediaTypeOf = (bytes: Buffer, name: string): MediaType | null => {
  const known = magic.find(([, offset, mark]) => startsWith(bytes, offset, mark));
  if (known !== undefined) return known[0];
  if (startsWith(bytes, 0, [0x50, 0x4b, 0x03, 0x04])) {
    const names = zipNames(bytes);
    return members.find(([, member]) => names.some((name) => member.test(name)))?.[0] ?? null;
  }
  if (startsWith(bytes, 0, compoundFile)) {
    const ending = endingOf(name);
    return ending === 'doc' || ending === 'wps'
      ? 'application/msword'
      : ending === 'xls' || ending === 'et'
        ? 'application/vnd.ms-excel'
        : null;
  }
  return isText(bytes) ? 'text/plain' : null;
};
