import { type Act, acts, type Checkpoint, checkpoints, type Effect, type Force, type Join, type Mode } from '@guiju/kernel';
import { z } from 'zod';

export const actNames = Object.keys(acts) as readonly Act[];
export const checkpointNames = Object.keys(checkpoints) as readonly Checkpoint[];

export const checkpoint = z.enum(checkpointNames);
export const act = z.enum(actNames);
export const join = z.enum(['all', 'any', 'in_turn'] satisfies Join[]);
export const effect = z.enum(['refuse', 'return', 'warn'] satisfies Effect[]);
export const force = z.enum(['must', 'should', 'may', 'principle'] satisfies Force[]);
export const mode = z.enum(['enforced', 'monitored', 'recorded', 'shown'] satisfies Mode[]);
