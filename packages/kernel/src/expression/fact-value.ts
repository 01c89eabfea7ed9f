import { formatDay, formatInstant, instantOf, parseDay } from '../calendar/civil.ts';
import { DAY, formatDuration } from './duration.ts';
import { readTemporal } from './literal.ts';
import type { Facts, Scope } from './tree.ts';
import type { Type } from './type.ts';

/**
 * A value while an expression is evaluated: a date as its midnight UTC, an instant and a duration in milliseconds, everything else as in
 * the facts; `null` is known to be absent, `undefined` unknown. A list may hold unknown elements.
 */
export type Value = unknown;

/** Minutes of a day. */
const DAY_MINUTES = 24 * 60;

/** A day given where a date and time is asked for means until its end, as a limit named by its day does. */
const readGiven = (type: 'date' | 'datetime' | 'duration', raw: string): number | undefined => {
  const day = type === 'datetime' ? parseDay(raw) : undefined;
  return day === undefined ? readTemporal(type, raw) : instantOf(day, DAY_MINUTES - 1);
};

/** Gives the value of a fact or variable. */
export type Run = (facts: Facts) => Value;

/** Turns a JSON value of a type into an evaluation value; one of another type is unknown (`checkFacts` rejects it before). */
const decoder = (type: Type): ((raw: unknown) => Value) => {
  switch (type.type) {
    case 'boolean':
      return (raw) => (typeof raw === 'boolean' ? raw : undefined);
    case 'number':
      return (raw) => (typeof raw === 'number' || raw === null ? raw : undefined);
    case 'text':
    case 'enum':
      return (raw) => (typeof raw === 'string' || raw === null ? raw : undefined);
    case 'date':
    case 'datetime':
    case 'duration': {
      const { type: temporal } = type;
      return (raw) => (typeof raw === 'string' ? readGiven(temporal, raw) : raw === null ? null : undefined);
    }
    case 'list': {
      const element = decoder(type.of);
      const asIs = type.of.type === 'number' || type.of.type === 'text' || type.of.type === 'enum';
      if (asIs) return (raw) => (Array.isArray(raw) || raw === null ? raw : undefined);
      return (raw) => (Array.isArray(raw) ? raw.map(element) : raw === null ? null : undefined);
    }
    default:
      return () => undefined;
  }
};

/** Turns an evaluation value back into JSON. */
export const encode = (type: Type, value: Value): unknown => {
  if (typeof value === 'number') {
    if (type.type === 'date') return formatDay(value / DAY);
    if (type.type === 'datetime') return formatInstant(value);
    if (type.type === 'duration') return formatDuration(value);
  }
  return type.type === 'list' && Array.isArray(value) ? value.map((element) => encode(type.of, element)) : value;
};

/** Reads what the facts hold under a dotted name, undefined when nothing. */
export const rawReader = (name: string): Run => {
  const [first = '', second, ...rest] = name.split('.');
  if (second === undefined) return (facts) => facts[first];
  if (rest.length === 0) {
    return (facts) => {
      const group = facts[first];
      return isGroup(group) ? group[second] : undefined;
    };
  }
  const inner = rawReader(name.slice(first.length + 1));
  return (facts) => {
    const group = facts[first];
    return isGroup(group) ? inner(group) : undefined;
  };
};

const isGroup = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

/** What a claim that nobody makes is worth: false, `none` where the enum has it, else absent. */
const neutral = (type: Type): Value =>
  type.type === 'boolean' ? false : type.type === 'enum' && type.values.includes('none') ? 'none' : null;

/** Reads a fact; one not given is unknown, a claim not made has its neutral value. */
export const factReader = (name: string, scope: Scope): Run => {
  const fact = scope.get(name);
  if (fact === undefined) return () => undefined;
  const { type, claim } = fact;
  const raw = rawReader(name);
  const decode = decoder(type);
  if (!claim) return (facts) => decode(raw(facts));
  const unmade = neutral(type);
  return (facts) => decode(raw(facts)) ?? unmade;
};
