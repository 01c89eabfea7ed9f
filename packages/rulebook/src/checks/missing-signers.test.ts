import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { missingSigners } from './missing-signers.ts';

const signing = (id: string, when: string) => ({ id, body: `route: {matter: issuance, when: '${when}', stages: [{sign: head}]}` });

it('names the cases for which no provision says who signs', () => {
  const found = findIn(missingSigners, [
    signing('anytown-3.1', 'issuer = "government"'),
    signing('anytown-3.2', 'issuer in ("office", "department") and not(normative)'),
  ]);
  expect(found).toEqual([
    [
      'warning no_signer anytown-3.1',
      'with (outgoing paper: issued in the name of = government office, administrative normative document = yes; ' +
        'outgoing paper: issued in the name of = department, administrative normative document = yes; ' +
        'outgoing paper: issued in the name of = Party committee and government), no provision says who signs',
    ],
  ]);
});

it('is content when every case has a signer, or nothing of the kind is signed', () => {
  expect(findIn(missingSigners, [signing('anytown-3.1', 'normative'), signing('anytown-3.2', 'normative = false')])).toEqual([]);
  expect(findIn(missingSigners, [{ id: 'anytown-3.1', body: 'route: {matter: paper, stages: [{handle: department}]}' }])).toEqual([]);
});
