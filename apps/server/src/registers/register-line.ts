import { type Paper, paperSchema } from '@guiju/gongwen';
import type { Matter, World } from '@guiju/kernel';

/** A paper in its register: its matter, the day it stands under, its parts where there are any, and its place from 1. */
export interface RegisterLine {
  readonly n: number;
  readonly matter: Matter;
  readonly day: string;
  readonly paper: Paper | null;
  readonly world: World;
}

/** The parts of the paper of a matter; null where it was written without. */
export const partsOf = ({ content }: Matter): Paper | null => {
  const parsed = content.paper === undefined ? undefined : paperSchema.safeParse(content.paper);
  return parsed?.success === true ? parsed.data : null;
};
