import { expect, test } from 'vitest';
import {
  changesOf,
  type DraftValues,
  emptyDraft,
  isUnchanged,
  newMatterOf,
  PAPER_SOURCE,
  withProposed,
  withStated,
} from './draft-model.ts';

const filled: DraftValues = {
  ...emptyDraft('water'),
  title: '关于修缮水渠的请示',
  text: '一、现状',
  facts: { doc_type: 'request', matters: 1 },
  unitsFor: { departments_concerned: ['finance'] },
};

test('a new matter carries what was filled in and nothing else', () => {
  expect(newMatterOf('paper', filled)).toEqual({
    kind: 'paper',
    unit: 'water',
    content: { title: '关于修缮水渠的请示', text: '一、现状', attachments: [] },
    facts: { doc_type: 'request', matters: 1 },
    units_for: { departments_concerned: ['finance'] },
  });
  expect(newMatterOf('paper', { ...emptyDraft('water'), title: '函' })).not.toHaveProperty('facts');
});

test('saving again sends only what changed, content first', () => {
  expect(changesOf(filled, filled)).toEqual([]);
  const after = { ...filled, text: '一、现状与打算', facts: { doc_type: 'report', matters: 1 }, unitsFor: { departments_concerned: [] } };
  expect(changesOf(filled, after)).toEqual([
    { type: 'edit_content', content: { title: filled.title, text: '一、现状与打算', attachments: [] } },
    { type: 'state_facts', facts: { doc_type: 'report' } },
    { type: 'name_units', role: 'departments_concerned', units: [] },
  ]);
});

test('a fact taken back is stated as absent, once', () => {
  const { matters: _taken, ...facts } = filled.facts;
  expect(changesOf(filled, { ...filled, facts })).toEqual([{ type: 'state_facts', facts: { matters: null } }]);
  expect(changesOf({ ...filled, facts: { ...facts, matters: null } }, { ...filled, facts })).toEqual([]);
});

test('facts confirmed from the paper are stated with it as their source, until somebody changes them by hand', () => {
  const taken = { ...filled, ...withProposed(filled, { matters: 2 }) };
  expect(newMatterOf('paper', taken)).toMatchObject({
    facts: { doc_type: 'request' },
    sourced: [{ source: PAPER_SOURCE, facts: { matters: 2 } }],
  });
  expect(changesOf(filled, taken)).toEqual([{ type: 'state_facts', facts: { matters: 2 }, source: PAPER_SOURCE }]);
  const changed = { ...taken, ...withStated(taken, { ...taken.facts, matters: 3 }) };
  expect(changed.fromPaper).toEqual([]);
  expect(changesOf(taken, changed)).toEqual([{ type: 'state_facts', facts: { matters: 3 } }]);
});

test('the order of filling in does not make a form changed', () => {
  expect(isUnchanged(filled, { ...filled, facts: { matters: 1, doc_type: 'request' } })).toBe(true);
  expect(isUnchanged(filled, { ...filled, unitsFor: { ...filled.unitsFor, lead_department: [] } })).toBe(true);
  expect(isUnchanged(filled, { ...filled, title: '' })).toBe(false);
});
