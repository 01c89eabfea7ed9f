import { parseInstant } from '../calendar/index.ts';
import { isInUse, keepersOf, type LinkedPaper, type PaperState, type Seal, type SealId, type World } from '../office/index.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Instant } from '../vocabulary/words.ts';
import { dayOf } from './desk.ts';
import { lastRound, seatsOf, stands } from './find.ts';
import type { Matter, SealedFile, Seat, Stage } from './matter.ts';
import { finalSignature } from './signature.ts';
import { isStanding, notStanding } from './standing.ts';
import { isApproval } from './verdicts.ts';

type Sealing = NonNullable<MatterKind['sealing']>;

/** What may be sealed with matters of this kind; undefined for nothing. */
export const sealingOf = ({ rulebook }: World, { kind }: Matter): Sealing | undefined => rulebook.forKind(kind)?.kind.sealing;

/** Whether a seal is that of the organ which a matter names; unknown while it names none. */
export const isOrganOf = (
  { directory }: Pick<World, 'directory'>,
  { facts, unit }: Pick<Matter, 'facts' | 'unit'>,
  sealing: Sealing | undefined,
  { organ }: Pick<Seal, 'organ'>,
): boolean | 'unknown' => {
  const named = facts[sealing?.organ ?? '']?.value;
  const kind = directory.units.find(({ id }) => id === organ)?.kind;
  switch (named) {
    case undefined:
      return 'unknown';
    case 'government':
    case 'party_and_government':
      return kind === 'government';
    case 'office':
      return kind === 'office';
    default:
      return organ === unit;
  }
};

/** Seals in use today that the matter may ask for. */
export const sealsFor = (world: World, matter: Matter): readonly Seal[] => {
  const sealing = sealingOf(world, matter);
  return (world.directory.seals ?? []).filter((seal) => isInUse(seal, dayOf(world)) && isOrganOf(world, matter, sealing, seal) === true);
};

const momentOf = (instant: Instant | undefined): number => parseInstant(instant ?? '') ?? Number.NaN;

/**
 * Whether somebody said anew whose seal it is after an approval was given. The fact need not decide about the course, and so need not make
 * the approval stale; the seal of another organ was not approved all the same.
 */
export const isOrganNewer = (world: World, matter: Matter, stages: readonly Stage[]): boolean => {
  const stated = momentOf(matter.facts[sealingOf(world, matter)?.organ ?? '']?.at);
  const acts = stages.filter(({ act, state }) => isApproval(act) && state === 'done').flatMap(seatsOf);
  return acts.some(({ act }) => stands(act) && stated > momentOf(act.at));
};

/** Whether the paper of a matter is signed over what it says now (I-6, S-12). */
const paperState = (world: World, matter: Matter): PaperState => {
  if (matter.number?.void === true || matter.status === 'terminated') return 'void';
  const isOut = matter.status === 'running' || matter.status === 'closed';
  if (!isOut || finalSignature(world, matter)?.state !== 'done') return 'unsigned';
  const missing = notStanding(matter);
  if (missing.length === 0) return isOrganNewer(world, matter, matter.stages) ? 'changed' : 'signed';
  return missing.some(({ state }) => state === 'done') ? 'changed' : 'unsigned';
};

/** What a matter that asks for a seal needs to know of a paper linked to it. */
export const linkedPaper = (world: World, matter: Matter): LinkedPaper => ({
  title: matter.content.title,
  number: matter.number?.text ?? null,
  hash: matter.content.hash,
  state: paperState(world, matter),
  seals: (world.directory.seals ?? [])
    .filter((seal) => isOrganOf(world, matter, sealingOf(world, matter), seal) === true)
    .map(({ id }) => id),
});

/** Approvals that must stand before a seal is used, and whatever else comes before the stage of the custodian. */
export const approvalsBefore = ({ stages }: Matter): readonly Stage[] => {
  const sealing = stages.findIndex(({ act, state }) => act === 'seal' && state !== 'stopped');
  return stages.filter(({ act, state }, i) => state !== 'stopped' && act !== 'seal' && (isApproval(act) || i < sealing));
};

/**
 * Whether at least one approval that a rule or a practice of the office prescribes was given and stands: a file that nobody approved is not
 * sealed, and whoever adds a signer does not choose by whom it is approved.
 */
const isApproved = (matter: Matter): boolean =>
  approvalsBefore(matter).some(
    (stage) => stage.origin.by !== 'person' && isApproval(stage.act) && stage.state === 'done' && isStanding(matter, stage),
  );

/** A file that may be named for sealing: the state of its paper, and the seals it may carry, null for any that the matter asks for. */
export type Sealable = SealedFile & { readonly state: PaperState; readonly seals: readonly SealId[] | null };

/**
 * Files that may be named for sealing: the paper itself; or, of an application, its text and attachments once they were approved, and the
 * papers linked to it.
 */
export const sealableFiles = (world: World, matter: Matter): readonly Sealable[] => {
  const { content, links } = matter;
  const own: Sealable = { hash: content.hash, name: content.title, matter: null, state: 'signed', seals: null };
  if (sealingOf(world, matter)?.of === 'paper')
    return [{ ...own, name: matter.number?.text ?? content.title, state: paperState(world, matter) }];
  const attached = content.attachments.map(({ hash, name }): Sealable => ({ hash, name, matter: null, state: 'signed', seals: null }));
  const linked = links.flatMap(({ matter: id }): readonly Sealable[] => {
    const paper = world.papers?.[id];
    return paper === undefined
      ? []
      : [{ hash: paper.hash, name: paper.number ?? paper.title, matter: id, state: paper.state, seals: paper.seals }];
  });
  const files = isApproved(matter) ? [...attached, own, ...linked] : linked;
  return files.filter(({ hash }, i) => files.findIndex((each) => each.hash === hash) === i);
};

/** Whether a custodian would report as done what was not: the seat's post keeps a seal asked for, and none was used in this round. */
export const isUseMissing = (world: World, matter: Matter, stage: Stage, { post }: Seat): boolean => {
  if (stage.act !== 'seal' || post === null || sealingOf(world, matter) === undefined) return false;
  if (!sealsFor(world, matter).some((seal) => keepersOf(seal, dayOf(world)).includes(post))) return false;
  const opened = momentOf(lastRound(stage)?.opened_at);
  return !(matter.seal_uses ?? []).some(({ at }) => momentOf(at) >= opened);
};
