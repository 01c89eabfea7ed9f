import { compileRulebook, kinds, type Provision, type RulebookData } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { kindsToFile } from './kinds-to-file.ts';

const about = (...matter: readonly string[]): Provision => ({
  ...{ id: matter.join(), article: '1', chapter: 1, capability: 'general', force: 'principle', mode: 'shown', gist: { zh: '', en: '' } },
  body: { kind: 'principle', shown: ['about'], matter },
});
const data: RulebookData = {
  ...{ government: 'g', edition: 'g/2025-01-01', name: { zh: '', en: '' }, title: { zh: '', en: '' }, number: '', adopted: null, hash: '' },
  ...{ effective: '2025-01-01', repeals: [], chapters: [], terms: {}, series: [], transition: 'stages_ahead', open_questions: [] },
  provisions: [about('paper', 'leave'), about('minutes')],
};

test('offers what the rules speak of, the daily work of the desk first', () => {
  const compiled = compileRulebook(data, kinds);
  if (!compiled.ok) throw new Error('the rulebook does not compile');
  expect(kindsToFile(compiled.rulebook, { clerk: true })).toEqual({ first: ['paper'], others: ['minutes', 'leave'] });
  expect(kindsToFile(compiled.rulebook, { clerk: false })).toEqual({ first: ['leave'], others: ['paper', 'minutes'] });
});
