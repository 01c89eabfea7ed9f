import { compileRulebook, kinds } from '@guiju/kernel';
import { expect, it } from 'vitest';
import { withLaws } from '../laws.ts';
import { parseRulebook } from '../parse.ts';
import { locate } from '../places.ts';
import { type TinyProvision, tinyFiles } from '../testing/tiny.ts';
import { againstLaws } from './against-laws.ts';
import { bookOf } from './check.ts';

const LAW = `law: lawful
name: {zh: 某条例, en: Some Act}
title: {zh: 某条例, en: Some Act}
number: 某令第1号
adopted: null
effective: 2020-01-01
chapters: [{n: 1, title: {zh: 总则, en: General}}]
`;

/** What the check finds in local provisions under a law of one provision. */
const found = (law: string, local: readonly TinyProvision[]): readonly string[] => {
  const above = parseRulebook('law', tinyFiles([{ id: 'lawful-5.1', body: law }], LAW));
  const parsed = withLaws(parseRulebook('tiny', tinyFiles(local)), [above]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const compiled = compileRulebook(parsed.data, kinds);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const faults = againstLaws(bookOf(parsed.data, compiled.rulebook)).map((fault) => locate(parsed.places, fault));
  return faults.map(({ severity, code, ids }) => [severity, code, ...ids].join(' '));
};

const limit = (within: string, extra = '') => `deadline: {matter: paper, act: handle, within: ${within}, from: assign${extra}}`;
const local = (body: string): readonly TinyProvision[] => [{ id: 'anytown-3.1', body }];

it('names a local limit that is longer than the law', () => {
  const pair = ['warning longer_than_law anytown-3.1 lawful-5.1'];
  expect(found(limit('10 working days'), local(limit('15 working days')))).toEqual(pair);
  expect(found(limit('10 calendar days'), local(limit('11 calendar days')))).toEqual(pair);
  expect(found(limit('10 calendar days'), local(limit('15 working days')))).toEqual(pair);
});

it('lets a stricter limit stand, one that yields, one from elsewhere, and one that cannot be compared', () => {
  expect(found(limit('10 working days'), local(limit('5 working days')))).toEqual([]);
  expect(found(limit('10 working days'), local(limit('15 working days', ', yields_to: lawful-5.1')))).toEqual([]);
  expect(found(limit('10 working days').replace('assign', 'submit'), local(limit('15 working days')))).toEqual([]);
  expect(found(limit('10 working days'), local(limit('12 calendar days')))).toEqual([]);
  const apart = `${limit('10 working days').slice(0, -1)}, when: important}`;
  expect(found(apart, local(`${limit('15 working days').slice(0, -1)}, when: not(important)}`))).toEqual([]);
});

it('refuses what stands for a law and demands less', () => {
  const check = (extra: string) => `check: {matter: paper, require: important${extra}}`;
  const carried = (otherwise: string) => local(check(`, otherwise: ${otherwise}, implements: lawful-5.1`));
  expect(found(check(', otherwise: refuse'), carried('warn'))).toEqual(['error weaker_than_law anytown-3.1 lawful-5.1']);
  expect(found(check(', otherwise: refuse'), carried('return'))).toEqual([]);
  expect(found(limit('10 working days'), local(limit('15 working days', ', implements: lawful-5.1')))).toEqual([
    'error weaker_than_law anytown-3.1 lawful-5.1',
  ]);
});
