import type { Engine } from '../compiler.ts';
import { effectOf } from '../effect.ts';
import { readingOf } from '../reading.ts';

/** Dotted name of the fact that says that an item is on file. */
export const recordFact = (item: string): string => `records.${item}`;

/** A record demands that an item is on file; the fact `records.<item>` says whether it is. */
export const record: Engine<'record'> = ({ item, name, at = null }, provision) => {
  const onFile = readingOf(recordFact(item));
  const { id, article } = provision;
  const effect = effectOf(provision);
  return {
    reads: [onFile],
    verdict: ({ facts }, missing) => {
      const value = onFile.read(facts);
      if (typeof value === 'boolean') return value ? 'met' : 'unmet';
      missing?.add(onFile.name);
      return 'unknown';
    },
    contribute: (_run, { records }) => records.push({ provision: id, article, item, name, at, effect }),
  };
};
