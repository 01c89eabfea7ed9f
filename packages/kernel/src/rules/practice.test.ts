import { describe, expect, it } from 'vitest';
import { checkPractices } from './practice.ts';
import { sampleRulebook } from './sample.fixture.ts';

describe('checkPractices', () => {
  it('finds what is wrong with a practice before it is set', () => {
    const practice = { id: 'p', name: '核对', matter: 'errand', stages: [], set_by: '办公室', since: '2025-01-01' };
    const problems = (rest: object) =>
      checkPractices(sampleRulebook(), [{ ...practice, ...rest }]).map(({ field, at, message }) => `${field} ${at} ${message.en}`);
    expect(problems({ when: 'weighty' })).toEqual([]);
    expect(problems({ when: 'rush and weigty' })).toEqual(['when 9 there is no fact weigty; did you mean weighty?']);
    expect(problems({ matter: 'erand' })).toEqual(['matter 0 there is no kind of matter erand']);
    const stages = [{ act: 'review' as const, roles: ['office'], join: 'all' as const, establishes: ['reviews.frm'] }];
    expect(problems({ stages })).toEqual(['stages.0.establishes 0 errand has no fact reviews.frm; did you mean reviews.form?']);
  });
});
