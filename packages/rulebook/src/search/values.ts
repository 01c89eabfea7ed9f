import { formatDay, parseDay, type ValueType } from '@guiju/kernel';
import { DAY } from '@guiju/kernel/expression/duration';
import type { Mention } from './mentions.ts';

/** Values to try for a fact; `exact` when every other value behaves like one of them. */
export interface Domain {
  readonly values: readonly unknown[];
  readonly exact: boolean;
}

/** Up to so many mentioned values every combination of a list is tried. */
const FULL_COMBINATIONS = 5;
/** Day around which dates are tried when no condition names one. */
const SOME_DAY = '2025-06-16';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const choices = (all: readonly string[], { values, entangled }: Mention): readonly string[] => {
  const other = all.find((value) => !values.has(value));
  return entangled ? all : [...all.filter((value) => values.has(value)), ...(other === undefined ? [] : [other])];
};

const numbers = ({ values, entangled }: Mention): Domain => {
  const named = [...values].filter((value) => typeof value === 'number');
  const around = named.length === 0 ? [0, 1, 2] : named.flatMap((value) => [value - 1, value, value + 1]);
  // Facts count things: a number below zero is tried only where a condition names one.
  const least = Math.min(0, ...named);
  return { values: unique(around.filter((value) => value >= least)).toSorted((a, b) => a - b), exact: !entangled };
};

const days = ({ values, durations, entangled }: Mention): { readonly days: readonly string[]; readonly exact: boolean } => {
  const named = [...values].flatMap((value) => (typeof value === 'string' ? (parseDay(value.slice(0, 10)) ?? []) : []));
  const middle = named.length > 0 ? named : [parseDay(SOME_DAY) ?? 0];
  // `applied_on.day > 15` compares with a number: the days of the month around it are tried.
  const ofMonth = [...values].flatMap((value) => (typeof value === 'number' ? [value, value + 1] : []));
  const sameMonth = ofMonth.flatMap((n) => parseDay(`${SOME_DAY.slice(0, 8)}${String(n).padStart(2, '0')}`) ?? []);
  const lengths = [...durations].map((length) => Math.ceil(Math.abs(length) / DAY));
  const offsets = unique([0, 1, -1, ...lengths.flatMap((n) => [n, -n, n + 1, -n - 1, n - 1])]);
  const tried = unique([...middle.flatMap((day) => offsets.map((offset) => day + offset)), ...sameMonth]).toSorted((a, b) => a - b);
  return { days: tried.map(formatDay), exact: !entangled && durations.size === 0 };
};

const lists = (of: ValueType, mention: Mention): Domain => {
  if (of.type !== 'enum') return { values: [[], ['…']], exact: false };
  const some = choices(of.values, mention);
  const named = some.filter((value) => mention.values.has(value));
  const singles = some.map((value) => [value]);
  if (named.length > FULL_COMBINATIONS) return { values: [[], ...singles, named], exact: false };
  const combined: string[][] = [[]];
  for (const value of named) combined.push(...combined.map((set) => [...set, value]));
  const others = singles.filter(([value]) => value !== undefined && !mention.values.has(value));
  return { values: [...combined, ...others], exact: !mention.entangled };
};

const plain = (type: ValueType, mention: Mention): Domain => {
  switch (type.type) {
    case 'boolean':
      return { values: [true, false], exact: true };
    case 'enum':
      return { values: choices(type.values, mention), exact: true };
    case 'number':
      return numbers(mention);
    case 'text':
      return { values: [...[...mention.values].filter((value) => typeof value === 'string'), '…'], exact: !mention.entangled };
    case 'date': {
      const { days: values, exact } = days(mention);
      return { values, exact };
    }
    case 'datetime':
      return { values: days(mention).days.map((day) => `${day}T09:00:00+08:00`), exact: false };
    case 'duration':
      return { values: ['P0D', 'P1D'], exact: false };
    case 'list':
      return lists(type.of, mention);
  }
};

/** The values of a fact that conditions can tell apart: each value they name, its neighbours, and one they do not name. */
export const domainOf = (type: ValueType, claim: boolean, mention: Mention): Domain => {
  const { values, exact } = plain(type, mention);
  const hasNeutral = type.type === 'boolean' || (type.type === 'enum' && type.values.includes('none'));
  const absent = mention.values.has(null) || (claim && !hasNeutral);
  return { values: absent ? [...values, null] : values, exact };
};
