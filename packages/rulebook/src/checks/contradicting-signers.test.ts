import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { contradictingSigners } from './contradicting-signers.ts';

const general = { id: 'anytown-3.1', body: `route: {matter: issuance, when: 'issuer = "government"', stages: [{sign: head}]}` };
const special = (extra = '') => ({
  id: 'anytown-3.2',
  body: `route: {matter: issuance, when: 'doc_type in ("request", "report")', ${extra}stages: [{sign: deputy}]}`,
});

it('finds two signers of one paper and says for which', () => {
  expect(findIn(contradictingSigners, [general, special()])).toEqual([
    [
      'error contradicting_signers anytown-3.2 anytown-3.1',
      'with (outgoing paper: issued in the name of = government, kind of paper = report), anytown-3.1 and anytown-3.2 both apply, ' +
        'yet different roles sign (head; deputy): name the exception with exception_of, or narrow a condition',
    ],
  ]);
});

it('is content when one is an exception from the other, or they never meet', () => {
  expect(findIn(contradictingSigners, [general, special('exception_of: anytown-3.1, ')])).toEqual([]);
  const office = { id: 'anytown-3.2', body: `route: {matter: issuance, when: 'issuer = "office"', stages: [{sign: deputy}]}` };
  expect(findIn(contradictingSigners, [general, office])).toEqual([]);
});

it('tells numbers apart by their boundaries', () => {
  const few = (limit: string) => ({
    id: 'anytown-3.1',
    body: `route: {matter: issuance, when: 'characters ${limit}', stages: [{sign: head}]}`,
  });
  const many = { id: 'anytown-3.2', body: `route: {matter: issuance, when: 'characters > 3000', stages: [{sign: deputy}]}` };
  expect(findIn(contradictingSigners, [few('<= 3000'), many])).toEqual([]);
  expect(findIn(contradictingSigners, [few('<= 3001'), many])[0]?.[1]).toContain('characters = 3001');
});

it('knows that a claim nobody makes does not hold, and one that is made does', () => {
  const urgent = { id: 'anytown-3.2', body: "route: {matter: issuance, when: 'both_consents', stages: [{sign: deputy}]}" };
  expect(findIn(contradictingSigners, [general, urgent])[0]?.[1]).toContain('head and deputy in charge both agreed = yes');
});
