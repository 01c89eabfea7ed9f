import { expect, test } from 'vitest';
import { askedOf, stateOf, yearsUpTo } from './archive-filter.ts';

test('asks for what waits unless the address names what is archived, and for retention only there', () => {
  expect(stateOf({})).toBe('due');
  expect(askedOf({ retention: 'permanent', q: '通知' })).toEqual({ state: 'due', q: '通知' });
  expect(askedOf({ state: 'archived', retention: 'permanent' })).toEqual({ state: 'archived', retention: 'permanent' });
});

test('offers this year and the four before it', () => {
  expect(yearsUpTo('2026-03-01')).toEqual(['2026', '2025', '2024', '2023', '2022']);
});
