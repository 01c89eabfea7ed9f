import type { Engine } from '../compiler.ts';

/** A check demands (`require`, `judge`); a met one may set a limit of its own. */
export const check: Engine<'check'> = ({ limit }, _provision, compiler) => {
  if (limit === undefined) return {};
  const span = compiler.span('limit.within', limit.within);
  const start = compiler.start('limit.from', limit.from);
  return { limit: { act: limit.act, span, extendedTo: null, pause: null, start, done: null, onSilence: null, onlyWhenMet: true } };
};
