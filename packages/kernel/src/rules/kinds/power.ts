import type { Engine } from '../compiler.ts';

/** A power says who may decide and to whom that can be entrusted; who may act on a day follows from it in `office`. */
export const power: Engine<'power'> = (body, { id, article }) => {
  const { holder, entrust } = body;
  const stated = {
    provision: id,
    article,
    holder,
    power: body.power,
    entrust: entrust === undefined || entrust === 'never' ? (entrust ?? null) : entrust.to,
  };
  return { contribute: (_run, { powers }) => powers.push(stated) };
};
