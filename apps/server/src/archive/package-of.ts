import { type Typesetter, writeDocx } from '@guiju/gongwen';
import type { Instant } from '@guiju/kernel';
import { LEDGER, METADATA, makePackage, packedFiles, type Store, type ViewedMatter } from '@guiju/store';
import { strToU8 } from 'fflate';
import { handlingSlipOf } from '../handling-slip/slip-of.ts';
import { issuedPaper } from '../papers/issued-paper.ts';
import { metadataOf } from './metadata.ts';
import { toXml } from './to-xml.ts';

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** The bytes of the files that the matter carries, by their paths in the package. */
const carried = async (store: Store, { matter }: ViewedMatter): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const found: (readonly [string, Uint8Array])[] = [];
  for (const { path, hash, name } of packedFiles(matter)) {
    const file = await store.readFile(matter.government, hash);
    if (file === null) throw new Error(`the file "${name}" (${hash}) of matter ${matter.id} is not in the store`);
    found.push([path, new Uint8Array(file.bytes)]);
  }
  return found;
};

/**
 * Makes the archive package of a closed matter: paper, handling slip with history, files, metadata, ledger with the signed root, checksums
 * and their signature. The same matter gives the same bytes. Throws when a file that it names is missing.
 */
export const archivePackage = async (store: Store, typesetter: Typesetter, viewed: ViewedMatter, now: Instant): Promise<Uint8Array> => {
  const { matter, world } = viewed;
  const extract = await store.ledgerExtract(matter.government, matter.id, now);
  if (extract === null) throw new Error(`matter ${matter.id} has no ledger`);
  const paper = await issuedPaper(store, viewed);
  const slip = handlingSlipOf(
    viewed,
    extract.rows.map(({ event }) => event),
  );
  const files = new Map<string, Uint8Array>([
    ['paper/paper.pdf', new Uint8Array(typesetter.typeset(paper).pdf)],
    ['paper/paper.docx', new Uint8Array(await writeDocx(paper))],
    ['handling-slip.pdf', new Uint8Array(typesetter.slip(slip).pdf)],
    ...(await carried(store, viewed)),
    [LEDGER, json(extract)],
  ]);
  const listed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length }));
  const metadata = metadataOf(world, matter, paper, extract, listed);
  files.set(METADATA, json(metadata));
  files.set('metadata.xml', strToU8(toXml('电子文件', metadata)));
  return makePackage(files, (manifest) => store.signManifest(matter.government, manifest));
};
