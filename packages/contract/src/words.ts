import { acts, checkpoints, retentions } from '@guiju/kernel';
import { z } from 'zod';

const keys = <K extends string>(words: Readonly<Record<K, unknown>>) => Object.keys(words) as K[];

/** Acts of the slip. */
export const act = z.enum(keys(acts));
/** How the seats of a stage complete it. */
export const join = z.enum(['all', 'any', 'in_turn']);
/** Moments in the life of a matter. */
export const checkpoint = z.enum(keys(checkpoints));
/** How long an archived matter is kept. */
export const retention = z.enum(keys(retentions));
