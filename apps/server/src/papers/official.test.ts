import { type Directory, type Event, fold, type Matter } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { officialPaper } from './official.ts';

const actor = { person: 'p', post: 'clerk' };
const directory: Directory = {
  units: [
    { id: 'gov', name: '演示县人民政府', kind: 'government' },
    { id: 'office', name: '演示县人民政府办公室', kind: 'office' },
  ],
  ...{ posts: [], persons: [], appointments: [], portfolios: [], delegations: [], absences: [] },
};
const withSeal: Directory = {
  ...directory,
  seals: [{ id: 's', name: '政府印章', organ: 'gov', kind: 'official', custodians: ['clerk'], stand_ins: [], from: '2025-01-01' }],
};

const content = { title: '关于做好演示工作的通知', text: '各镇人民政府：\n请做好工作。', attachments: [], hash: 'h' };
const course = (...changes: readonly Omit<Event, 'at' | 'actor'>[]): Matter =>
  fold(
    [
      { type: 'drafted', id: 'm', government: 'g', kind: 'issuance', edition: 'e', unit: 'gov', area: null },
      { type: 'content_edited', content },
      { type: 'facts_stated', facts: { issuer: 'government' }, source: null },
      ...changes,
    ].map((change) => ({ ...change, at: '2025-11-20T09:00:00+08:00', actor }) as Event),
  );
const numbered = { type: 'numbered', series: 's', year: 2025, serial: 38, text: '演政发〔2025〕38号' } as Omit<Event, 'at' | 'actor'>;
const reached = (checkpoint: string) => ({ type: 'checkpoint_reached', checkpoint, note: '' }) as Omit<Event, 'at' | 'actor'>;

const of = (matter: Matter, known = directory, isSealed = false) => officialPaper(matter, known, '演示县人民政府', isSealed);

test('a draft has neither number nor date; a signed paper has both', () => {
  expect(of(course())).not.toHaveProperty('number');
  expect(of(course(reached('sign'), numbered))).toMatchObject({ number: { mark: '演政发', year: 2025, n: 38 }, date: '2025-11-20' });
});

test('an order has the number of its series without a year', () => {
  const order = { type: 'numbered', series: 'order', year: 0, serial: 3, text: '第3号' } as Omit<Event, 'at' | 'actor'>;
  expect(of(course(reached('sign'), order)).number).toEqual({ mark: '', n: 3 });
});

test('[S-22] a void number does not stand on the paper', () => {
  const ended = course(reached('sign'), numbered, { type: 'number_voided', cause: 'terminated', reason: '重复' } as Omit<
    Event,
    'at' | 'actor'
  >);
  expect(of(ended)).not.toHaveProperty('number');
});

test('[S-22] what was signed and then terminated is a draft again', () => {
  const terminated = { type: 'terminated', reason: '不再办理' } as Omit<Event, 'at' | 'actor'>;
  expect(of(course(reached('sign'), numbered, reached('issue'), terminated))).not.toHaveProperty('date');
});

test('[I-6] an issued paper shows a seal only when one was used on it', () => {
  const issued = course(reached('sign'), numbered, reached('issue'));
  expect(of(course(reached('sign'), numbered), withSeal).sealed).toBe(true);
  expect(of(issued, withSeal).sealed).toBe(false);
  expect(of(issued, withSeal, true).sealed).toBe(true);
  expect(of(issued).sealed).toBe(true);
});

test('a joint upward paper keeps the signers of the other organs when the own one has signed', () => {
  const paper = { title: content.title, doc_type: 'request', issuers: ['甲局', '乙局'], signers: [{ name: '演示局长二', organ: '乙局' }] };
  const edited = { type: 'content_edited', content: { ...content, paper } } as Omit<Event, 'at' | 'actor'>;
  expect(of(course(edited)).signers).toEqual(paper.signers);
  expect(of(course(edited, reached('sign'), numbered)).signers).toEqual(paper.signers);
  const own = { ...paper, signers: [{ name: '演示局长一', organ: '甲局' }, ...paper.signers] };
  const both = { type: 'content_edited', content: { ...content, paper: own } } as Omit<Event, 'at' | 'actor'>;
  expect(of(course(both, reached('sign'), numbered)).signers).toEqual(paper.signers);
});
