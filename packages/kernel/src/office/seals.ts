import type { Day } from '../vocabulary/words.ts';
import type { Directory, PostId, Seal, SealId } from './directory.ts';
import { inForce } from './in-force.ts';

/** The seal with an id. */
export const sealOf = ({ seals = [] }: Pick<Directory, 'seals'>, id: SealId): Seal | undefined => seals.find((seal) => seal.id === id);

/** Whether a seal is in use on a day. */
export const isInUse = ({ from, to }: Seal, day: Day): boolean => inForce(from, to, day);

/** Posts that keep a seal on a day: its custodians, and stand-ins that were recorded. A delegation of the post gives no seal away. */
export const keepersOf = ({ custodians, stand_ins }: Seal, day: Day): readonly PostId[] => [
  ...custodians,
  ...stand_ins.filter(({ from, to }) => inForce(from, to, day)).map(({ post }) => post),
];
