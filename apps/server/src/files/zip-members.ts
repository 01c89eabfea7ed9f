import { unzipSync } from 'fflate';

/** Names of the members of a zip archive, none of which is unpacked; empty when it is none or is cut off. */
export const zipMembers = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  try {
    unzipSync(bytes, { filter: ({ name }) => names.add(name).size < 0 });
    return names;
  } catch {
    // No archive, or one without its directory; which of the two does not matter to the caller.
    return new Set();
  }
};
