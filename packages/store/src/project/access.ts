import { type Directory, isOrganOf, kinds, type Matter, type PostId, postOf, type World } from '@guiju/kernel';
import { allSeats } from '@guiju/kernel/slip/find';
import { pictureHashes } from './pictures.ts';

/** Who keeps the seals that a signed paper may be sealed with. */
const sealKeepers = (directory: Directory, matter: Matter): readonly PostId[] => {
  const sealing = kinds[matter.kind]?.sealing;
  if (sealing?.of !== 'paper' || matter.reached['sign'] === undefined) return [];
  return (directory.seals ?? [])
    .filter((seal) => isOrganOf({ directory }, matter, sealing, seal) === true)
    .flatMap(({ custodians, stand_ins }) => [...custodians, ...stand_ins.map(({ post }) => post)]);
};

/**
 * Who may see a matter besides those who see all: its unit and the submitter's, every post that was ever seated and every post from which
 * somebody acted, those it was circulated to, and who keeps the seal of a paper that is signed. Subjects are written `unit:…` and `post:…`.
 */
export const accessSubjects = ({ directory }: Pick<World, 'directory'>, matter: Matter): readonly string[] => {
  const submitterUnit = postOf(directory, matter.submitter.post)?.unit;
  const seats = allSeats(matter);
  const posts = [
    matter.submitter.post,
    ...seats.flatMap(({ post, act }) => [post, act?.actor.post ?? null]),
    ...matter.circulation.map(({ post }) => post),
    ...sealKeepers(directory, matter),
  ].filter((post) => post !== null);
  const units = [matter.unit, ...(submitterUnit === undefined ? [] : [submitterUnit])];
  return [...new Set([...units.map((unit) => `unit:${unit}`), ...posts.map((post) => `post:${post}`)])].sort();
};

/** Files that a matter carries, with its content, its acts and its records, under the names it gives them. */
export const attachedFiles = ({ content, records, ...matter }: Matter): readonly { readonly hash: string; readonly name: string }[] => {
  const acts = allSeats({ content, records, ...matter }).flatMap(({ act }) => act?.attachments ?? []);
  const filed = Object.values(records).flatMap(({ attachment }) => attachment ?? []);
  const named = [...content.attachments, ...acts, ...filed].map(({ hash, name }) => [`${hash} ${name}`, { hash, name }] as const);
  return [...new Map(named).values()];
};

/** Hashes of the files that a matter carries, the pictures of its paper among them. */
export const filesOf = (matter: Matter): readonly string[] =>
  [...new Set([...attachedFiles(matter).map(({ hash }) => hash), ...pictureHashes(matter.content)])].sort();
