import { expect, it } from 'vitest';
import { findIn, tinyHeader } from '../testing/tiny.ts';
import { roles } from './roles.ts';

it('finds a role nobody knows and suggests the nearest', () => {
  const found = findIn(roles, [{ id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{review: office_directr}]}' }]);
  expect(found).toEqual([['error unknown_role anytown-3.1', 'unknown role office_directr; did you mean office_director?']]);
});

it('takes a local role from terms, and wants a local title for whoever must act', () => {
  const provisions = [
    { id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{review: zone_office}, {sign: executive_deputy}]}' },
    { id: 'anytown-4.1', body: 'notice: {matter: issuance, on: sign, to: [media], about: {zh: 甲, en: A}}' },
  ];
  const header = tinyHeader.replace('head: 县长,', 'head: 县长, zone_office: 开发区办公室,');
  expect(findIn(roles, provisions, header)).toEqual([
    ['error no_title anytown-3.1', 'the terms in rulebook.yaml have no local title for executive_deputy'],
  ]);
});

it('looks at holders, chairs and those entrusted too', () => {
  const found = findIn(roles, [
    { id: 'anytown-3.1', body: 'power: {holder: mayor, power: {zh: 甲, en: A}, entrust: {to: vice_mayor}}' },
    { id: 'anytown-3.2', body: 'composition: {matter: meeting, body: plenary, chair: speaker, members: [head], invited: [guest]}' },
  ]);
  expect(found.map(([what]) => what)).toEqual([
    'error unknown_role anytown-3.1',
    'error unknown_role anytown-3.1',
    'error unknown_role anytown-3.2',
    'error unknown_role anytown-3.2',
  ]);
});
