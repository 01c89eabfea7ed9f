import type { Engine } from '../compiler.ts';

/** A route is made of its stages, which come from the plan of all provisions of the kind (`stage-plan.ts`). */
export const route: Engine<'route'> = () => ({});
