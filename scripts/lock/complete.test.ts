import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptional } from './complete.ts';

const tool = { version: '2.0.0', dev: true, optionalDependencies: { '@tool/linux-x64-musl': '2.0.0', '@tool/win32-arm64': '2.0.0' } };

test('names an optional package that the lock file lacks, with the platform its name tells', () => {
  expect(missingOptional({ 'node_modules/tool': tool, 'node_modules/@tool/win32-arm64': { version: '2.0.0' } })).toEqual({
    'node_modules/@tool/linux-x64-musl': { version: '2.0.0', dev: true, optional: true, cpu: ['x64'], os: ['linux'], libc: ['musl'] },
  });
});

test('finds an optional package nested beside the one that asks for it', () => {
  const packages = {
    'node_modules/a/node_modules/tool': tool,
    'node_modules/a/node_modules/@tool/linux-x64-musl': { version: '2.0.0' },
    'node_modules/a/node_modules/tool/node_modules/@tool/win32-arm64': { version: '2.0.0' },
  };
  expect(missingOptional(packages)).toEqual({});
});

test('package-lock.json names the packages of all platforms (if not: npm run lock)', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  expect(Object.keys(missingOptional(lock.packages))).toEqual([]);
});
