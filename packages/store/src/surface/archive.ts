import type { Instant, Matter, MatterId } from '@guiju/kernel';
import { type ArchivePage, type ArchiveQuery, archiveDue, archiveList } from '../archive/archive-list.ts';
import { type LedgerExtract, ledgerExtract } from '../archive/ledger-extract.ts';
import { type OfficeKey, officeKeys } from '../archive/office-keys.ts';
import { signManifest } from '../archive/sign-manifest.ts';
import { inGovernment } from '../database/in-government.ts';
import { eachRegistered } from '../desks/paper-register.ts';
import { sealRoots } from '../ledger/seal-roots.ts';
import { seesAll, subjectsOf, type Viewer } from '../matters/access.ts';
import { type Base, inOffice } from './base.ts';

/** The archive and the registers of papers. */
export const archive = (base: Base) => {
  const { db, clock, sealKey } = base;
  return {
    /** What waits for the archive, or what it has; who may ask is for the caller to know. */
    archiveList: (government: string, query: ArchiveQuery, now: Instant = clock()): Promise<ArchivePage> =>
      inOffice(base, government, (tx, office) => archiveList(tx, office, query, now)),
    archiveDue: (government: string): Promise<number> => inGovernment(db, government, (tx) => archiveDue(tx, government)),
    /** The ledger of a matter with the root that covers it, which is signed now where none does yet; null when there is no such matter. */
    ledgerExtract: async (government: string, id: MatterId, now: Instant = clock()): Promise<LedgerExtract | null> => {
      const read = () => inGovernment(db, government, (tx) => ledgerExtract(tx, government, id));
      const covered = await read();
      if (covered !== null) return covered;
      await sealRoots(db, government, sealKey, now);
      return read();
    },
    /** The office's signature on the list of checksums of a package, by the SM3 of the list. */
    signManifest: (government: string, manifest: string) =>
      inGovernment(db, government, (tx) => signManifest(tx, government, manifest, sealKey)),
    /** The public keys of the office, the one in use first. */
    officeKeys: (government: string): Promise<readonly OfficeKey[]> =>
      inGovernment(db, government, (tx) => officeKeys(tx, government, sealKey)),
    /** Goes through the papers of a kind and year that the viewer may see, the oldest first. */
    eachRegistered: <T>(
      government: string,
      viewer: Viewer,
      asked: { readonly kind: string; readonly year: number },
      take: (matter: Matter, day: string) => T,
      now: Instant = clock(),
    ): Promise<readonly T[]> =>
      inOffice(base, government, (tx, office) => {
        const sight = seesAll({ ...office, now }, viewer) ? null : subjectsOf({ ...office, now }, viewer);
        return eachRegistered(tx, office, sight, asked, take);
      }),
  };
};
