import { expect, test } from 'vitest';
import { withNullable } from './nullable.ts';

test('what may be null and is described elsewhere is either of the two', () => {
  const due = { allOf: [{ $ref: '#/components/schemas/Day' }, { type: ['string', 'null'] }] };
  expect(withNullable({ properties: { due, days: [due], name: { type: ['string', 'null'] } } })).toEqual({
    properties: {
      due: { anyOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }] },
      days: [{ anyOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }] }],
      name: { type: ['string', 'null'] },
    },
  });
});
