import { type Actor, type Instant, keepersOf, kinds, type Seal } from '@guiju/kernel';
import { numberRegister, numberSeries } from '../desks/number-register.ts';
import { isSealed, papersToSeal, type SealUsesAsked, sealUses } from '../desks/seal-register.ts';
import type { Sight } from '../desks/search.ts';
import { maySee, seesAll, subjectsOf, type Viewer } from '../matters/access.ts';
import type { Office } from '../office/office.ts';
import { registerSeal } from '../office/register-seal.ts';
import { dayAt } from '../office/world.ts';
import { type Base, inOffice } from './base.ts';

/** Kinds of matters whose paper is sealed. */
const PAPERS = Object.values(kinds).flatMap(({ id, sealing }) => (sealing?.of === 'paper' ? [id] : []));

/** The registers of numbers and seals (文号登记、用印登记). */
export const registers = (base: Base) => {
  const { clock } = base;
  const sightOf = (office: Office, viewer: Viewer, now: Instant): Sight =>
    seesAll({ ...office, now }, viewer) ? null : subjectsOf({ ...office, now }, viewer);
  return {
    numberSeries: (government: string) => inOffice(base, government, (tx) => numberSeries(tx, government)),
    numberRegister: (government: string, viewer: Viewer, of: { readonly series: string; readonly year: number }, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => numberRegister(tx, government, sightOf(office, viewer, now), of)),
    sealUses: (government: string, viewer: Viewer, asked: SealUsesAsked, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => {
        const kept = (office.directory.seals ?? []).filter((seal) => keepersOf(seal, dayAt(now)).includes(viewer.post));
        const ids = kept.map(({ id }) => id);
        return sealUses(tx, government, sightOf(office, viewer, now), ids, asked);
      }),
    /** Signed papers that wait for a seal; none where the office keeps no register of seals. */
    papersToSeal: (government: string, viewer: Viewer, now: Instant = clock()) =>
      inOffice(base, government, async (tx, office) =>
        (office.directory.seals ?? []).length === 0
          ? []
          : papersToSeal(tx, government, PAPERS, (matter) => maySee({ ...office, now }, viewer, matter)),
      ),
    /** Whether the paper of a matter was sealed with this very content. */
    isSealed: (government: string, matter: string, hash: string) =>
      inOffice(base, government, (tx) => isSealed(tx, government, matter, hash)),
    registerSeal: (government: string, actor: Actor, seal: Seal, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => registerSeal(tx, office, actor, seal, now)),
  };
};
