import { formatDay, parseDay } from '../../calendar/civil.ts';
import type { Facts, Scope, ValueType } from '../tree.ts';

const COLOURS = ['red', 'green', 'blue', 'none'] as const;
const TEXTS = ['a', '甲', '"\\', ''] as const;
const FACTS: Readonly<Record<string, ValueType>> = {
  b1: { type: 'boolean' },
  'g.b2': { type: 'boolean' },
  n1: { type: 'number' },
  'g.n2': { type: 'number' },
  件数: { type: 'number' },
  e1: { type: 'enum', values: COLOURS },
  'g.h.e2': { type: 'enum', values: COLOURS },
  t1: { type: 'text' },
  d1: { type: 'date' },
  'g.d2': { type: 'date' },
  m1: { type: 'datetime' },
  u1: { type: 'duration' },
  ln: { type: 'list', of: { type: 'number' } },
  le: { type: 'list', of: { type: 'enum', values: COLOURS } },
  ld: { type: 'list', of: { type: 'date' } },
};
const CLAIMS: Readonly<Record<string, ValueType>> = {
  cb: { type: 'boolean' },
  ce: { type: 'enum', values: COLOURS },
  cn: { type: 'number' },
  cd: { type: 'date' },
};

type ScopeEntry = { readonly type: ValueType; readonly claim: boolean };

/** Names that drawn conditions use: facts of every type at one to three levels, and claims (whose names begin with c). */
export const drawnScope: Scope = new Map([
  ...Object.entries(FACTS).map(([name, type]) => [name, { type, claim: false }] as [string, ScopeEntry]),
  ...Object.entries(CLAIMS).map(([name, type]) => [name, { type, claim: true }] as [string, ScopeEntry]),
]);

/** Draws from choices: each number picks one option; when they run out the first, simplest option is taken. */
type Draw = <Option>(...options: readonly [Option, ...Option[]]) => Option;
const drawFrom = (choices: readonly number[]): Draw => {
  let next = 0;
  return (...options) => options[(choices[next++] ?? 0) % options.length] ?? options[0];
};
const times = (n: number, make: () => string): string[] => Array.from({ length: n }, make);

const date = (draw: Draw): string => formatDay((parseDay('2024-02-27') ?? 0) + draw(0, 1, 2, 3, 5, 8, 40, 310));
const moment = (draw: Draw): string => `${date(draw)}T${draw('10', '16', '23')}:00:00+08:00`;
const days = (draw: Draw): string => `P${draw(0, 1, 2, 3, 30)}D`;
/** Quarters: exact in binary and in 15 decimal digits, so that rounding plays no part. */
const quarter = (draw: Draw): number => draw(0, 1, 2, 3, 10, 0.25, 1.5, 2.75, -1, -2.5);

/** Which conditions are drawn: `full` has claims and null, which FEEL treats otherwise; `feel` only what both read alike. */
export type Language = 'full' | 'feel';

/** The text of a condition over `drawnScope`, drawn from choices. */
export const drawCondition = (choices: readonly number[], language: Language): string => condition(drawFrom(choices), language, 3);

/** Values of every fact, drawn from choices; claims are made or not. */
export const drawFacts = (choices: readonly number[], language: Language): Facts => {
  const draw = drawFrom(choices);
  const value = (type: ValueType): unknown => {
    if (type.type === 'list') return Array.from({ length: draw(0, 1, 2, 3) }, () => value(type.of));
    if (type.type === 'boolean') return draw(false, true);
    if (type.type === 'number') return quarter(draw);
    if (type.type === 'enum') return draw(...COLOURS);
    return type.type === 'text' ? draw(...TEXTS) : { date, datetime: moment, duration: days }[type.type](draw);
  };
  const facts: Record<string, unknown> = {};
  for (const [name, { type, claim }] of drawnScope)
    if (!claim || (language === 'full' && draw(false, true))) setFact(facts, name, value(type));
  return facts;
};

/** Sets a fact under its dotted name. */
export const setFact = (facts: Record<string, unknown>, name: string, value: unknown): void => {
  const [first = '', ...rest] = name.split('.');
  if (rest.length === 0) facts[first] = value;
  else {
    facts[first] ??= {};
    setFact(facts[first] as Record<string, unknown>, rest.join('.'), value);
  }
};

const condition = (draw: Draw, language: Language, depth: number): string => {
  if (depth === 0) return simple(draw, language);
  const part = (): string => condition(draw, language, depth - 1);
  switch (draw('simple', 'and', 'or', 'mixed', 'not', 'some', 'every', 'nested')) {
    case 'and':
      return times(draw(2, 3, 4), part).join(' and ');
    case 'or':
      return times(draw(2, 3, 4), part).join(' or ');
    case 'mixed':
      return `${part()} ${draw('and', 'or')} (${part()} ${draw('and', 'or')} ${part()})`;
    case 'not':
      return `not(${part()})`;
    case 'some':
      return quantified(draw, language, 'some x', (about) => `${about} ${draw('and', 'or')} ${simple(draw, language)}`);
    case 'every':
      return quantified(draw, language, 'every x', (about) => about);
    case 'nested':
      return quantified(draw, language, 'every y', (about) => `${about} or ${quantified(draw, language, 'some x', (inner) => inner)}`);
    default:
      return simple(draw, language);
  }
};

const number = (draw: Draw, language: Language): string => {
  const read = (): string => draw('n1', 'g.n2', '件数', '-n1', 'count(ln)', 'count(le)', language === 'full' ? 'cn' : 'n1');
  const operand = (): string => draw(read(), String(quarter(draw)), `(${read()} - ${read()})`);
  return draw(
    read(),
    `${read()} ${draw('+', '-', '*')} ${operand()}`,
    `${operand()} ${draw('+', '-')} ${read()} ${draw('*', '+', '-')} ${operand()}`,
    `${read()} / ${draw(2, 4)}`,
  );
};
const length = (draw: Draw): string => draw('u1', `duration("${days(draw)}")`);
const enumerated = (draw: Draw, language: Language): string => draw('e1', 'g.h.e2', language === 'full' ? 'ce' : 'e1');

interface Comparable {
  readonly read: string;
  readonly other: () => string;
  /** Literals in rising order. */
  readonly bounds: readonly [string, string] | undefined;
}

/** An expression that reads a fact, and what it can be compared with. */
const comparable = (draw: Draw, language: Language): Comparable => {
  const day = (): string => draw('d1', 'g.d2', language === 'full' ? 'cd' : 'd1', `d1 ${draw('+', '-')} ${length(draw)}`);
  const pair = (write: (text: string) => string, texts: readonly [string, string]): [string, string] => [write(texts[0]), write(texts[1])];
  switch (draw('number', 'date', 'enum', 'text', 'datetime', 'duration')) {
    case 'number':
      return {
        read: number(draw, language),
        other: () => draw(String(quarter(draw)), number(draw, language)),
        bounds: draw(['0', '2'], ['-1.5', '1'], ['1', '10']),
      };
    case 'date': {
      const written = (text: string): string => draw(`date("${text}")`, `@"${text}"`);
      return {
        read: day(),
        other: () => draw(written(date(draw)), day()),
        bounds: pair(written, draw(['2024-02-27', '2024-03-01'], ['2024-02-28', '2024-12-31'])),
      };
    }
    case 'datetime': {
      const written = (text: string): string => draw(`date and time("${text}")`, `@"${text}"`);
      const read = (): string => draw('m1', `m1 ${draw('+', '-')} ${length(draw)}`);
      return {
        read: read(),
        other: () => draw(written(moment(draw)), read()),
        bounds: pair(written, ['2024-02-27T12:00:00+08:00', '2024-03-01T20:00:00+08:00']),
      };
    }
    case 'duration':
      return {
        read: draw('u1', 'd1 - g.d2', `u1 ${draw('+', '-')} ${length(draw)}`),
        other: () => length(draw),
        bounds: ['duration("P1D")', 'duration("P3D")'],
      };
    case 'text':
      return { read: 't1', other: () => JSON.stringify(draw(...TEXTS)), bounds: undefined };
    default:
      return {
        read: enumerated(draw, language),
        other: () => draw(`"${draw(...COLOURS)}"`, enumerated(draw, language)),
        bounds: undefined,
      };
  }
};

const EQUALITY = ['=', '!='] as const;
const ORDER = ['<', '<=', '>', '>='] as const;

const simple = (draw: Draw, language: Language): string => {
  const { read, other, bounds } = comparable(draw, language);
  const boolean = draw('b1', 'g.b2', language === 'full' ? 'cb' : 'b1');
  switch (draw('boolean', 'compare', 'in', 'range', 'in list', 'contains', 'truth', 'null')) {
    case 'compare':
      return `${read} ${bounds === undefined ? draw(...EQUALITY) : draw(...EQUALITY, ...ORDER)} ${other()}`;
    case 'in':
      return `${read} in (${times(draw(2, 3), bounds === undefined ? other : () => draw(other(), range(draw, bounds), `${draw(...ORDER)} ${other()}`)).join(', ')})`;
    case 'range':
      // Bracketed for feelin, which otherwise gives null for a false one before `or`.
      return bounds === undefined
        ? `${read} in (${other()}, ${other()})`
        : `(${read} ${draw(`in ${range(draw, bounds)}`, `between ${bounds[0]} and ${bounds[1]}`)})`;
    case 'in list':
      return `(${draw('e1 in le', 'n1 in ln', 'd1 in ld', 'e1 in ["red", g.h.e2]')})`;
    case 'contains':
      return `list contains(${draw('le, e1', 'ln, n1', '[1, n1, g.n2], 件数', '[e1, "red"], g.h.e2', language === 'full' ? 'ld, d1' : 'le, g.h.e2')})`;
    case 'truth':
      return `${boolean} ${draw(...EQUALITY)} ${draw('true', 'false')}`;
    case 'null':
      return language === 'full' ? `${draw('n1', 'e1', 'd1', 'cn', 'cd', 'ln', 'n1 + cn')} ${draw(...EQUALITY)} null` : boolean;
    default:
      return boolean;
  }
};

const range = (draw: Draw, [from, to]: readonly [string, string]): string => `${draw('[', '(')}${from}..${to}${draw(']', ')')}`;

/** Bracketed, because its condition reaches as far as it can. */
const quantified = (
  draw: Draw,
  language: Language,
  head: `${'some' | 'every'} ${'x' | 'y'}`,
  within: (about: string) => string,
): string => {
  const variable = head.slice(-1);
  const [list, about] = draw(
    [draw('ln', '[n1, 1, g.n2]'), `${variable} ${draw(...EQUALITY, ...ORDER)} ${draw('1', 'n1', 'g.n2 - 1')}`],
    [draw('le', '[e1, "red", g.h.e2]'), `${variable} ${draw(...EQUALITY)} ${enumerated(draw, language)}`],
    ['ld', `${variable} ${draw(...EQUALITY, ...ORDER)} ${draw('d1', 'g.d2', '@"2024-03-01"')}`],
  );
  return `(${head} in ${list} satisfies ${within(about)})`;
};
