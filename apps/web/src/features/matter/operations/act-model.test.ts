import type { FindingView, MatterView } from '@guiju/contract';
import type { Rulebook } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { isComplete, missingAhead, type ProposedStage, proposalOf, stepsHeldBack } from './act-model.ts';

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

test('what a later stage would be held back for is asked before, besides what that stage finds out itself', () => {
  const rulebook = { forKind: () => ({ kind: { checkpoints: [{ id: 'sign', by: { acting: 'sign' } }] } }) } as unknown as Rulebook;
  const finding = (verdict: string, missing: readonly string[], at = 'sign') =>
    ({ verdict, missing, at, effect: 'refuse' }) as unknown as FindingView;
  const view = {
    matter: {
      stages: [
        { act: 'review', state: 'open' },
        { act: 'sign', state: 'ahead' },
      ],
    },
    findings: [
      finding('unknown', ['meeting', 'review']),
      finding('unknown', ['review']),
      finding('unknown', ['copies'], 'issue'),
      finding('met', []),
    ],
  } as unknown as MatterView;
  expect(missingAhead(rulebook, view, new Set(['review'])).map(({ missing }) => missing)).toEqual([['meeting']]);
  const signed = { ...view, matter: { ...view.matter, stages: [] } };
  expect(missingAhead(rulebook, signed, new Set())).toEqual([]);
});

test('a step of the office that the rules hold back says why, one that is done or free says nothing', () => {
  const steps = ['issue', 'publish', 'close'].map((id) => ({ id, by: 'office' }));
  const rulebook = {
    forKind: () => ({ kind: { checkpoints: [{ id: 'sign', by: { acting: 'sign' } }, ...steps] } }),
  } as unknown as Rulebook;
  const finding = (at: string, verdict = 'unknown') => ({ at, verdict, effect: 'refuse', missing: [] }) as unknown as FindingView;
  const findings = ['sign', 'issue', 'publish', 'close'].map((at) => finding(at));
  const view = { matter: { reached: { issue: '2025-11-20T01:00:00Z' } }, findings } as unknown as MatterView;
  expect(stepsHeldBack(rulebook, view, ['close']).map(({ step }) => step)).toEqual(['publish']);
  expect(stepsHeldBack(rulebook, { ...view, findings: [finding('publish', 'met')] }, [])).toEqual([]);
});
