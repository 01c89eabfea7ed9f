import type { Engine } from '../compiler.ts';

/** A cadence says how often something must happen; met and missed periods are counted in `cadence-state.ts`. */
export const cadence: Engine<'cadence'> = ({ counts, count, every_months, every_weeks }, { id, article }, compiler) => {
  if ((every_months === undefined) === (every_weeks === undefined)) {
    compiler.complain('every_months', 'every_months 与 every_weeks 恰写一个', 'exactly one of every_months and every_weeks');
  }
  const stated = { provision: id, article, counts, count, every_months: every_months ?? null, every_weeks: every_weeks ?? null };
  return { contribute: (_run, { cadences }) => cadences.push(stated) };
};
