import type { Verdict } from '../../vocabulary/words.ts';
import type { Run, Work } from '../compiled.ts';
import type { Engine } from '../compiler.ts';
import { readingOf } from '../reading.ts';

/**
 * A quota is measured before the act: by its expression, else by the register, where this act counts as one more. Without a figure in
 * the text there is nothing a program could find; the value is shown to whoever judges.
 */
export const quota: Engine<'quota'> = ({ measure, counts, window = null, max = null, min = null }, { id, article }, compiler): Work => {
  const measured = compiler.expression('measure', measure, 'number');
  const measuredValue = (run: Run, missing?: Set<string>): number | null => {
    if (measured !== null) {
      const value = measured.value(run.facts, missing);
      return typeof value === 'number' ? value : null;
    }
    const before = run.counts[id];
    return before === undefined ? null : before + 1;
  };
  const verdict = (run: Run, missing?: Set<string>): Verdict => {
    const value = measuredValue(run, missing);
    if (value === null) return 'unknown';
    return (max === null || value <= max) && (min === null || value >= min) ? 'met' : 'unmet';
  };
  const bounded = max !== null || min !== null;
  return {
    reads: (measured?.names ?? []).map(readingOf),
    ...(bounded ? { verdict } : {}),
    contribute: (run, { quotas }) => {
      const found = bounded ? verdict(run) : 'needs_human';
      quotas.push({ provision: id, article, counts, value: measuredValue(run), max, min, window, verdict: found });
    },
  };
};
