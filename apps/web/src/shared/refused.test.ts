import type { FindingView } from '@guiju/contract';
import { expect, test } from 'vitest';
import { ApiProblem } from './api.ts';
import { courseChange, onlyWarnings } from './refused.ts';

const finding = (part: Partial<FindingView>): FindingView => ({
  code: 'rule',
  verdict: 'unmet',
  effect: 'refuse',
  missing: [],
  facts: {},
  message: { zh: '一', en: 'one' },
  ...part,
});
const refused = (...findings: FindingView[]) =>
  new ApiProblem({ type: 'urn:guiju:problem:refused', code: 'refused', title: '一', title_en: 'one', status: 422, findings });

const warning = finding({ provision: 'a-1', effect: 'warn' });

test('warnings alone can be gone over with reasons', () => {
  expect(onlyWarnings(refused(warning))).toEqual([warning]);
  expect(onlyWarnings(refused(warning, finding({})))).toBeNull();
  expect(onlyWarnings(refused(finding({ effect: 'warn', verdict: 'unknown' })))).toBeNull();
  expect(onlyWarnings(new Error('lost'))).toBeNull();
});

test('a change of the course is asked about by itself', () => {
  const change = finding({ code: 'course_changes' });
  expect(courseChange(refused(change))).toEqual(change);
  expect(courseChange(refused(warning))).toBeNull();
});
