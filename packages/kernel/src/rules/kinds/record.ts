import type { Engine } from '../compiler.ts';
import { effectOf } from '../effect.ts';
import { readingOf } from '../reading.ts';

/** Dotted name of the fact that says that an item is on file. */
export const recordFact = (item: string): string => `records.${item}`;

/**
 * A record demands that an item is on file; the fact `records.<item>` says whether it is. Where a fact of the kind says the same (`fact`),
 * stating it is enough, and it is the one that is asked for.
 */
export const record: Engine<'record'> = ({ item, name, fact, at = null }, provision, compiler) => {
  const onFile = readingOf(recordFact(item));
  const told = fact === undefined ? null : compiler.fact('fact', fact, ['boolean']);
  const { id, article } = provision;
  const effect = effectOf(provision);
  return {
    reads: told === null ? [onFile] : [onFile, told],
    verdict: ({ facts }, missing) => {
      const filed = onFile.read(facts);
      if (filed === true) return 'met';
      const value = told === null ? filed : told.read(facts);
      if (typeof value === 'boolean') return value ? 'met' : 'unmet';
      missing?.add((told ?? onFile).name);
      return 'unknown';
    },
    contribute: (_run, { records }) => records.push({ provision: id, article, item, name, at, effect }),
  };
};
