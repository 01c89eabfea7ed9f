import type { Event, Matter } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { marksOf } from '../../shared/marks.ts';
import { type Telling, tell } from './ledger-words.ts';

const actor = { person: 'p', post: 'office-director' };
const seat = { id: 's1.r1.1', post: 'deputy', role: 'deputy' };
const matter = { stages: [{ id: 's1', act: 'review', rounds: [{ seats: [seat] }], planned: [] }] } as unknown as Matter;
const same = (id: string) => id;
const telling: Telling = {
  t: ({ zh }) => zh,
  marks: marksOf.zh,
  names: {
    person: same,
    post: (id) => (id === 'deputy' ? '副区长' : id),
    unit: same,
    kind: (id) => ({ zh: id, en: id }),
    act: (id) => ({ zh: id, en: id }),
    role: (id) => ({ zh: id === 'head' ? '区长' : id, en: id }),
    actor: ({ post }) => post,
  },
  matter,
  fact: (name) => (name === 'matters' ? '事项数' : name),
  value: (_name, value) => String(value),
  record: () => '会签件',
};
const told = (event: Record<string, unknown>) => tell({ at: '2025-11-20T09:00:00+08:00', actor, ...event } as unknown as Event, telling);

test('an act is told by what was said on its seat', () => {
  expect(told({ type: 'acted', seat: 's1.r1.1', act: { verdict: 'agree', opinion: '同意。' } })).toBe('审核通过：同意。');
  expect(told({ type: 'acted', seat: 's1.r1.1', act: { verdict: 'agree', opinion: '' } })).toBe('审核通过');
});

test('operations are told with whom they concern and their words', () => {
  expect(told({ type: 'returned', to_stage: 'submitter', reason: '请补充' })).toBe('退回报送人：请补充');
  expect(told({ type: 'returned', to_stage: 's1', reason: '请复核' })).toBe('退回审核：请复核');
  expect(told({ type: 'urged', seat: 's1.r1.1', text: '请尽快' })).toBe('催办 副区长：请尽快');
  expect(told({ type: 'seat_transferred', to: { ...seat, post: 'deputy' }, reason: '出差' })).toBe('转办给副区长：出差');
});

test('facts, records, notices and steps are told by their names', () => {
  expect(told({ type: 'facts_stated', facts: { matters: 2 }, source: '来函' })).toBe('填写要素：事项数 2（来函）');
  expect(told({ type: 'record_filed', item: 'cosign', note: '', attachment: { name: '会签.pdf' } })).toBe('归卷 会签件：会签.pdf');
  expect(told({ type: 'notices_arose', notices: [{ provision: 'a', to: 'head' }] })).toBe('须告知：区长');
  expect(told({ type: 'checkpoint_reached', checkpoint: 'issue', note: '' })).toBe('印发');
});
