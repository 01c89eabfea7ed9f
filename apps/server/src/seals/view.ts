import type { PapersToSeal, SealUseView, SealView } from '@guiju/contract';
import { type Day, type Directory, isInUse, keepersOf, type Seal } from '@guiju/kernel';
import type { PaperToSeal, RegisteredUse } from '@guiju/store';

const titleOf = ({ posts }: Directory, post: string): string => posts.find(({ id }) => id === post)?.title ?? post;
const unitOf = ({ units }: Directory, unit: string): string => units.find(({ id }) => id === unit)?.name ?? unit;
const personOf = ({ persons }: Directory, person: string): string => persons.find(({ id }) => id === person)?.name ?? person;

/** A seal with names, as it stands on a day. */
export const sealViewOn = (directory: Directory, day: Day, seal: Seal): SealView => {
  const keeper = (post: string) => ({ post, title: titleOf(directory, post) });
  const { id, name, organ, kind, custodians, stand_ins, from, to = null } = seal;
  return {
    ...{ id, name, organ, organ_name: unitOf(directory, organ), kind, from, to, in_use: isInUse(seal, day) },
    custodians: custodians.map(keeper),
    stand_ins: stand_ins.map(({ post, ...rest }) => ({ ...keeper(post), ...rest })),
    kept_by: keepersOf(seal, day).map(keeper),
  };
};

/** A use of a seal with the names of who used it. */
export const useView = (directory: Directory, { person, post, ...use }: RegisteredUse): SealUseView => ({
  ...use,
  person_name: personOf(directory, person),
  post_title: titleOf(directory, post),
});

/** A paper that waits for its seal, with the name of its unit. */
export const paperView = (directory: Directory, { unit, ...paper }: PaperToSeal): PapersToSeal['items'][number] => ({
  ...paper,
  unit_name: unitOf(directory, unit),
});
