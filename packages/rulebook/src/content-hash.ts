import { createHash } from 'node:crypto';

/** SM3 (hex) over names and texts of the files in the order of their names; equal for equal content wherever the folder lies. */
export const contentHash = (files: readonly { readonly name: string; readonly text: string }[]): string => {
  const hash = createHash('sm3');
  for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return hash.digest('hex');
};
