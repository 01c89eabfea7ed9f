import { describe, expect, it } from 'vitest';
import type { ValueType } from '../expression/index.ts';
import { checkpoints, kinds, roles } from './index.ts';

const valuesOf = (type: ValueType): readonly string[] | undefined =>
  type.type === 'enum' ? type.values : type.type === 'list' ? valuesOf(type.of) : undefined;

describe.each(Object.entries(kinds))('kind %s', (id, { id: own, facts, checkpoints: reached }) => {
  it('stands under its own kebab-case id', () => {
    expect(own).toBe(id);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names its facts in snake_case and in both languages', () => {
    for (const [name, { name: words, hint }] of Object.entries(facts)) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/);
      expect(name, 'a part of a date is written so').not.toMatch(/\.(year|month|day)$/);
      for (const text of [words.zh, words.en, ...(hint === undefined ? [] : [hint.zh, hint.en])]) expect(text, name).not.toBe('');
    }
  });

  it('names every value of an enum and nothing else', () => {
    for (const [name, { type, values }] of Object.entries(facts)) {
      expect(Object.keys(values ?? {}), name).toEqual(valuesOf(type) ?? []);
    }
  });

  it('gives a claim that is one of several values the value none, which is what it is worth unmade', () => {
    for (const [name, { type, claim }] of Object.entries(facts)) {
      if (claim === true && type.type === 'enum') expect(type.values, name).toContain('none');
    }
  });

  it('is submitted first and keeps its checkpoints in the order of life', () => {
    const order = Object.keys(checkpoints);
    const places = reached.map(({ id: checkpoint }) => order.indexOf(checkpoint));
    expect(reached[0]?.id).toBe('submit');
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(reached.map((each) => JSON.stringify(each))).size).toBe(reached.length);
  });
});

it('no role has the name of another', () => {
  const names = Object.values(roles).map(({ zh }) => zh);
  expect(new Set(names).size).toBe(names.length);
});
