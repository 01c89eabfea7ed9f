import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, linkHash, sm3 } from './canonical.ts';
import { merkleRoot } from './merkle.ts';

describe('canonical JSON', () => {
  test('orders keys by code unit, keeps null, leaves undefined out', () => {
    expect(canonical({ b: 1, a: [undefined, null, { z: 'é', y: '\0' }], 文: true, c: undefined })).toBe(
      '{"a":[null,null,{"y":"\\u0000","z":"é"}],"b":1,"文":true}',
    );
  });

  test('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n]) expect(() => canonical(value)).toThrow(TypeError);
  });

  test('is the same whatever the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(turned)).toBe(canonical(value));
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });
});

test('SM3 gives the value of the standard', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(linkHash('', { a: 1 })).toBe(sm3('{"a":1}'));
});

describe('a Merkle root', () => {
  const leaves = (n: number) => Array.from({ length: n }, (_, i) => sm3(String(i)));

  test('changes with every leaf, with their order and with their number', () => {
    for (const n of [1, 2, 3, 4, 5, 8, 13]) {
      const root = merkleRoot(leaves(n));
      expect(merkleRoot(leaves(n + 1))).not.toBe(root);
      for (let i = 0; i < n; i++) expect(merkleRoot(leaves(n).with(i, sm3('x')))).not.toBe(root);
      if (n > 1) expect(merkleRoot(leaves(n).toReversed())).not.toBe(root);
    }
  });

  test('of one row is not the row itself, and needs at least one', () => {
    const [only = ''] = leaves(1);
    expect(merkleRoot([only])).not.toBe(only);
    expect(() => merkleRoot([])).toThrow(RangeError);
  });
});
