import type { Engine } from '../compiler.ts';

/** A principle is shown at the steps it concerns; nothing is computed from it. */
export const principle: Engine<'principle'> = (_body, { id, article, gist }) => {
  const shown = { provision: id, article, gist };
  return { contribute: (_run, { principles }) => principles.push(shown) };
};
