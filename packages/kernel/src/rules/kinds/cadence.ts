import type { Engine } from '../compiler.ts';

/** A cadence says how often something must happen; met and missed periods are counted in `cadence-state.ts`. */
export const cadence: Engine<'cadence'> = ({ counts, count, every_months, every_weeks }, { id, article }, compiler) => {
  if ([every_months, every_weeks].filter((length) => length !== undefined).length !== (count === undefined ? 0 : 1)) {
    const en = 'with count exactly one of every_months and every_weeks; none of the three where the text gives no figure';
    compiler.complain('count', '有 count 时，every_months 与 every_weeks 恰写一个；条文没有写频次的，三者都不写', en);
  }
  const stated = {
    provision: id,
    article,
    counts,
    count: count ?? null,
    every_months: every_months ?? null,
    every_weeks: every_weeks ?? null,
  };
  return { contribute: (_run, { cadences }) => cadences.push(stated) };
};
