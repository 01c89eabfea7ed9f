import { expect, test } from 'vitest';
import { isInstalled } from './prepare.mjs';

const lock = {
  packages: {
    '': {},
    'packages/kernel': { version: '0.1.0' },
    'node_modules/@guiju/kernel': { link: true },
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};

test('is satisfied without what is optional, linked or ours', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/zod': { version: '4.0.0' } } })).toBe(true);
});

test('notices a missing package and another version', () => {
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/zod': { version: '3.9.9' } } })).toBe(false);
});
