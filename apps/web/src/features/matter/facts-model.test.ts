import { expect, test } from 'vitest';
import { statedTogether } from './facts-model.ts';

const clerk = { person: 'p1', post: 'clerk' };
const office = { person: 'p2', post: 'office' };
const early = '2025-11-20T09:00:00+08:00';
const late = '2025-11-21T09:00:00+08:00';

test('facts stated together stand together, the earlier ones first; a claim taken back is none', () => {
  const facts = {
    handling: { value: 'joint', by: office, at: late, source: '会商纪要' },
    doc_type: { value: 'request', by: clerk, at: early },
    matters: { value: 1, by: clerk, at: early },
    direct_reason: { value: null, by: clerk, at: late },
  };
  expect(statedTogether({ facts })).toEqual([
    {
      by: clerk,
      at: early,
      source: null,
      facts: [
        { name: 'doc_type', value: 'request' },
        { name: 'matters', value: 1 },
      ],
    },
    { by: office, at: late, source: '会商纪要', facts: [{ name: 'handling', value: 'joint' }] },
  ]);
});
