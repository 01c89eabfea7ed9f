import { numeral } from './numerals.ts';
import { child, type Element, isOn, valueIn } from './xml.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** What stands between number and words: a tab, a blank or nothing. */
  readonly suffix: string;
  /** Level whose next number begins this one anew; every level above where it is not said, none for 0. */
  readonly restart: number | undefined;
  /** All numbers in digits (法律样式). */
  readonly isLegal: boolean;
  /** Style of paragraphs that take this level without saying so. */
  readonly style: string | undefined;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists over one definition count on in common. */
  readonly definition: string;
  readonly levels: Levels;
  /** Numbers at which this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Numbers that the word processor writes by itself, given in the order in which the paragraphs stand. */
export interface Numbering {
  /** The label of the next paragraph of a list at a level, as it is printed; empty when the list is not known. */
  readonly next: (list: string, level: number) => string;
  /** The level of a list that belongs to a style. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
  /** Whether paragraphs at a level of a list have a sign instead of a number. */
  readonly isBullet: (list: string, level: number) => boolean;
}

const whole = (text: string | undefined, otherwise: number): number => {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
};

/** A format of a newer program stands beside one that every program knows. */
const formatOf = (level: Element): string =>
  valueIn(level, 'w:numFmt') ?? valueIn(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ?? 'decimal';

const levelOf = (level: Element): Level => {
  const restart = valueIn(level, 'w:lvlRestart');
  return {
    format: formatOf(level),
    text: valueIn(level, 'w:lvlText') ?? '',
    start: whole(valueIn(level, 'w:start'), 1),
    suffix: valueIn(level, 'w:suff') ?? 'tab',
    restart: restart === undefined ? undefined : whole(restart, 0),
    isLegal: isOn(child(level, 'w:isLgl')) === true,
    style: valueIn(level, 'w:pStyle'),
  };
};

const levelsOf = (element: Element): Levels =>
  new Map(element.children.filter(({ name }) => name === 'w:lvl').map((level) => [whole(level.attributes['w:ilvl'], 0), levelOf(level)]));

const named = (part: Element | undefined, name: string): readonly Element[] => part?.children.filter((each) => each.name === name) ?? [];

/** Levels of each definition; one that only names a list style has those of the definition that the style stands for. */
const definitionsOf = (part: Element | undefined): ReadonlyMap<string, Levels> => {
  const all = named(part, 'w:abstractNum');
  const styled = new Map(all.map((each) => [valueIn(each, 'w:styleLink') ?? '', each]));
  return new Map(
    all.map((each) => {
      const own = levelsOf(each);
      const linked = styled.get(valueIn(each, 'w:numStyleLink') ?? '-');
      return [each.attributes['w:abstractNumId'] ?? '', own.size === 0 && linked !== undefined ? levelsOf(linked) : own];
    }),
  );
};

const listOf = (num: Element, definitions: ReadonlyMap<string, Levels>): List => {
  const definition = valueIn(num, 'w:abstractNumId') ?? '';
  const overrides = named(num, 'w:lvlOverride').map((each) => ({ each, level: whole(each.attributes['w:ilvl'], 0) }));
  return {
    definition,
    levels: new Map([
      ...(definitions.get(definition) ?? []),
      ...overrides.flatMap(({ each, level }): readonly (readonly [number, Level])[] => {
        const own = child(each, 'w:lvl');
        return own === undefined ? [] : [[level, levelOf(own)]];
      }),
    ]),
    starts: new Map(
      overrides.flatMap(({ each, level }): readonly (readonly [number, number])[] => {
        const start = valueIn(each, 'w:startOverride');
        return start === undefined ? [] : [[level, whole(start, 1)]];
      }),
    ),
  };
};

/** A label that ends with a letter or digit would run into the words. */
const separated = (label: string, suffix: string): string => (suffix !== 'nothing' && /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label);

/** Counts the lists of `numbering.xml`; without that part every label is empty. */
export const openNumbering = (part: Element | undefined): Numbering => {
  const definitions = definitionsOf(part);
  const lists = new Map(named(part, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', listOf(num, definitions)]));
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const counterOf = ({ definition }: List): Map<number, number> => {
    const counter = counters.get(definition) ?? new Map<number, number>();
    counters.set(definition, counter);
    return counter;
  };
  /** Counts one on at a level; levels below begin anew unless they say otherwise. */
  const advance = (id: string, list: List, level: number, { start }: Level): Map<number, number> => {
    const counter = counterOf(list);
    const override = begun.has(`${id} ${level}`) ? undefined : list.starts.get(level);
    begun.add(`${id} ${level}`);
    counter.set(level, override ?? (counter.get(level) ?? start - 1) + 1);
    for (const below of [...counter.keys()].filter((each) => each > level)) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counter.delete(below);
    }
    return counter;
  };
  return {
    next: (id, level) => {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (list === undefined || own === undefined) return '';
      const counter = advance(id, list, level, own);
      if (own.format === 'bullet') return '';
      const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { format, start } = list.levels.get(at) ?? own;
        return numeral(own.isLegal ? 'decimal' : format, counter.get(at) ?? start);
      });
      return separated(label, own.suffix);
    },
    levelOfStyle: (id, style) => [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    isBullet: (id, level) => lists.get(id)?.levels.get(level)?.format === 'bullet',
  };
};
