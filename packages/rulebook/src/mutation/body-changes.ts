import { type Act, acts, type Body, type ProvisionKind } from '@guiju/kernel';
import type { Path } from '../yaml-source.ts';
import { type Change, eachDropped, otherWord, replaced, within } from './change.ts';
import { measureChanges } from './condition-changes.ts';
import { lengthChanges, startChanges } from './length-changes.ts';
import { roleChanges } from './stage-changes.ts';
import type { OtherWords } from './words.ts';

/** A body, or a part of one, with one of its keys changed. */
export interface KeyChange<T> extends Change<T> {
  readonly path: Path;
}

type BodyOf<K extends ProvisionKind> = Extract<Body, { readonly kind: K }>;
type Changes = readonly KeyChange<Body>[];

const ACTS = Object.keys(acts) as readonly Act[];
const WINDOWS = ['year', 'half_year', 'quarter', 'month'] as const;
const MONTHS = [1, 2, 3, 6, 12] as const;

/** The whole without a key. */
const without = <T extends object>(whole: T, key: keyof T): T => {
  const { [key]: _left, ...rest } = whole;
  return rest as T;
};

/** Changes at a key, where the whole has it. */
export const at = <T extends object, K extends keyof T & string>(
  whole: T,
  key: K,
  changes: (value: NonNullable<T[K]>) => readonly Change<T[K]>[],
): readonly KeyChange<T>[] => {
  const value = whole[key];
  return value === undefined || value === null
    ? []
    : changes(value).map(({ to, said }) => ({ to: { ...whole, [key]: to }, said, path: [key] }));
};

/** A key left out, where the whole has it. */
export const leftOut = <T extends object>(whole: T, key: keyof T & string): readonly KeyChange<T>[] =>
  whole[key] === undefined ? [] : [{ to: without(whole, key), said: { zh: '整项删去', en: 'left out altogether' }, path: [key] }];

/** The items of a list left out one by one; the last one with its key. */
export const itemsLeftOut = <T extends object>(whole: T, key: keyof T & string): readonly KeyChange<T>[] => {
  const list = whole[key] as readonly string[] | undefined;
  if (list === undefined) return [];
  return eachDropped(list, (id) => id).map(({ to, said }) => ({
    to: to.length === 0 ? without(whole, key) : { ...whole, [key]: to },
    said,
    path: [key],
  }));
};

const oneMore = (value: number): readonly Change<number>[] => [replaced(value + 1, value, value + 1)];
const oneLess = (value: number): readonly Change<number>[] => (value > 1 ? [replaced(value - 1, value, value - 1)] : []);
const aboutOne = (value: number): readonly Change<number>[] => [...oneMore(value), ...oneLess(value)];

type Engine<K extends ProvisionKind> = (body: BodyOf<K>, words: OtherWords) => Changes;

const check: Engine<'check'> = (body, words) =>
  at(body, 'limit', (limit) => [
    ...within(otherWord(ACTS, limit.act), (act) => ({ ...limit, act })),
    ...within(lengthChanges(limit.within, words), (length) => ({ ...limit, within: length })),
    ...within(startChanges(limit.from, words), (from) => ({ ...limit, from })),
  ]);

const deadline: Engine<'deadline'> = (body, words) => [
  ...at(body, 'act', (act) => otherWord(ACTS, act)),
  ...at(body, 'within', (length) => lengthChanges(length, words)),
  ...at(body, 'from', (from) => startChanges(from, words)),
  ...leftOut(body, 'done'),
  ...leftOut(body, 'extended_to'),
  ...(body.on_silence === undefined
    ? [
        {
          to: { ...body, on_silence: 'consent' as const },
          said: { zh: '增加 on_silence: consent', en: 'on_silence: consent is added' },
          path: ['act'],
        },
      ]
    : leftOut(body, 'on_silence')),
];

const notice: Engine<'notice'> = (body, words) => [
  ...at(body, 'to', (to) => roleChanges(to, words.roles)),
  ...at(body, 'by', (by) => otherWord(words.roles, by)),
  ...at(body, 'on', (on) => otherWord(words.checkpoints, on)),
  ...at(body, 'within', (length) => lengthChanges(length, words)),
];

const composition: Engine<'composition'> = (body, words) => [
  ...(['members', 'attends', 'invited'] as const).flatMap((key) => itemsLeftOut(body, key)),
  ...at(body, 'chair', (chair) => otherWord(words.roles, chair)),
];

const power: Engine<'power'> = (body, words) => [
  ...at(body, 'holder', (holder) => roleChanges(holder, words.roles)),
  ...at(body, 'entrust', (entrust) =>
    entrust === 'never'
      ? []
      : [replaced('never' as const, 'entrust', 'never'), ...within(roleChanges(entrust.to, words.roles), (to) => ({ ...entrust, to }))],
  ),
  ...(body.entrust === 'never' ? leftOut(body, 'entrust') : []),
  ...itemsLeftOut(body, 'reserves'),
];

/** What can be different in a body of each kind besides what all bodies may say. */
export const ownChanges: { readonly [K in ProvisionKind]: Engine<K> } = {
  route: () => [],
  check,
  deadline,
  quota: (body) => [
    ...at(body, 'measure', measureChanges),
    ...at(body, 'max', aboutOne),
    ...at(body, 'min', aboutOne),
    ...at(body, 'window', (window) => otherWord(WINDOWS, window)),
  ],
  cadence: (body) => [
    ...at(body, 'count', aboutOne),
    ...at(body, 'every_months', (months) => otherWord<number>(MONTHS, months)),
    ...at(body, 'every_weeks', oneMore),
  ],
  record: () => [],
  notice,
  composition,
  power,
  principle: () => [],
};
