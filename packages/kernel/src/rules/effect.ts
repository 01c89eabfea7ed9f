import type { Effect, Force } from '../vocabulary/words.ts';
import type { Provision } from './rulebook.ts';

const BY_FORCE: Readonly<Record<Force, Effect>> = { must: 'refuse', should: 'warn', may: 'warn', principle: 'warn' };

/** What an unmet requirement of a provision leads to: what the body says, else what its force weighs. */
export const effectOf = ({ body, force }: Provision): Effect => body.otherwise ?? BY_FORCE[force];
