import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { neverApplies } from './never-applies.ts';

const check = (id: string, when: string, extra = '') => ({
  id,
  body: `check: {matter: issuance, when: '${when}', require: major${extra}}`,
});
const codes = (provisions: Parameters<typeof findIn>[1]) => findIn(neverApplies, provisions).map(([what]) => what);

it('finds a condition that contradicts itself', () => {
  expect(codes([check('anytown-3.1', 'characters > 10 and characters < 5')])).toEqual(['error never_applies anytown-3.1']);
});

it('finds a provision that its exceptions cover', () => {
  const covered = [
    check('anytown-3.1', 'doc_type = "request"'),
    check('anytown-3.2', 'issuer in ("government", "office")', ', exception_of: anytown-3.1'),
    check('anytown-3.3', 'not(issuer in ("government", "office"))', ', exception_of: anytown-3.1'),
  ];
  expect(codes(covered)).toEqual(['error never_applies anytown-3.1']);
  expect(codes(covered.slice(0, 2))).toEqual([]);
});

it('never says so where it could not try every value', () => {
  const dates = (when: string) => [{ id: 'anytown-3.1', body: `check: {matter: topic, when: '${when}', require: notice_sent}` }];
  expect(codes(dates('meeting_on - papers_on >= duration("P1D")'))).toEqual([]);
  expect(codes(dates('meeting_on > papers_on and papers_on > meeting_on'))).toEqual([]);
});
