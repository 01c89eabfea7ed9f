import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { weight } from './weight.ts';

const codes = (body: string, keys: Record<string, string>) =>
  findIn(weight, [{ id: 'anytown-3.1', body, keys }]).map(([what]) => what.split(' ')[1]);

it.each([
  ['principle: {shown: about}', { mode: 'enforced' }, 'mode_without_means'],
  ['check: {matter: paper, at: register}', { mode: 'enforced' }, 'mode_without_means'],
  ['deadline: {matter: paper, act: handle, within: unstated, from: assign}', { mode: 'enforced' }, 'mode_without_means'],
  ['quota: {matter: paper, counts: {zh: 件, en: papers}}', { mode: 'enforced' }, 'mode_without_means'],
  ["check: {matter: paper, require: 'matters = 1'}", { mode: 'shown' }, 'mode_without_means'],
  ["check: {matter: paper, require: 'matters = 1'}", { force: 'principle' }, 'force_without_principle'],
  ["check: {matter: paper, require: 'matters = 1', otherwise: return}", { force: 'should' }, 'heavier_than_force'],
])('finds what does not fit together: %s %o', (body, keys, code) => {
  expect(codes(body, keys)).toEqual([code]);
});

it.each([
  ['principle: {shown: about}', { mode: 'shown', force: 'principle' }],
  ['composition: {matter: meeting, body: plenary, members: [head]}', { mode: 'shown' }],
  ["check: {matter: paper, require: 'matters = 1', otherwise: warn}", { force: 'should' }],
  ['check: {matter: paper, judge: {zh: 甲, en: A}}', { mode: 'enforced' }],
  ['cadence: {matter: meeting, count: 1, every_months: 6, counts: {zh: 次, en: meetings}}', { mode: 'monitored' }],
])('accepts %s %o', (body, keys) => {
  expect(codes(body, keys)).toEqual([]);
});
