import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { contradictingLimits } from './contradicting-limits.ts';

const limit = (id: string, within: string, extra = '') => ({
  id,
  body: `deadline: {matter: paper, act: handle, within: ${within}, from: assign${extra}}`,
});
const codes = (provisions: Parameters<typeof findIn>[1]) => findIn(contradictingLimits, provisions).map(([what]) => what);

it('finds two limits for one act that can apply together', () => {
  const urgent = limit('anytown-3.2', '1 working days', `, when: 'urgency = "urgent"'`);
  expect(codes([limit('anytown-3.1', '3 working days'), urgent])).toEqual(['error contradicting_limits anytown-3.2 anytown-3.1']);
});

it('accepts a limit that yields, an equal one, and one without a figure', () => {
  const urgent = limit('anytown-3.2', '1 working days', `, when: 'urgency = "urgent"'`);
  expect(codes([limit('anytown-3.1', '3 working days', ', yields_to: anytown-3.2'), urgent])).toEqual([]);
  expect(codes([limit('anytown-3.1', '3 working days'), limit('anytown-3.2', '3 working days')])).toEqual([]);
  expect(codes([limit('anytown-3.1', '3 working days'), limit('anytown-3.2', 'unstated')])).toEqual([]);
});

it('finds two caps for one measure', () => {
  const cap = (id: string, max: number) => ({
    id,
    body: `quota: {matter: issuance, measure: characters, counts: {zh: 字, en: characters}, max: ${max}}`,
  });
  expect(codes([cap('anytown-3.1', 3000), cap('anytown-3.2', 4000)])).toEqual(['error contradicting_limits anytown-3.2 anytown-3.1']);
});
