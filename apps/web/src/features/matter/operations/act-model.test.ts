import { expect, test } from 'vitest';
import { isComplete, type ProposedStage, proposalOf } from './act-model.ts';

const stage: ProposedStage = { key: 1, act: 'approve', join: 'all', seats: [{ role: 'deputy', post: 'deputy-1' }], reason: '涉及分管工作' };

test('[S-15] a proposal carries the units and stages named, and nothing that was left empty', () => {
  expect(proposalOf({ units: { lead_department: ['water'], cooperating_departments: [] }, stages: [stage] })).toEqual({
    units_for: { lead_department: ['water'] },
    add_stages: [{ act: 'approve', join: 'all', seats: [{ role: 'deputy', post: 'deputy-1' }], reason: '涉及分管工作' }],
  });
  expect(proposalOf({ units: {}, stages: [] })).toEqual({});
});

test('[S-15] a proposed stage says who is asked and why', () => {
  expect(isComplete(stage)).toBe(true);
  expect(isComplete({ ...stage, seats: [] })).toBe(false);
  expect(isComplete({ ...stage, reason: ' ' })).toBe(false);
});
