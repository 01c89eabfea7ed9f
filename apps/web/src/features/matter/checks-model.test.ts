import type { FindingView } from '@guiju/contract';
import { expect, test } from 'vitest';
import { byCheckpoint } from './checks-model.ts';

const finding = (provision: string, verdict: FindingView['verdict'], at?: NonNullable<FindingView['at']>): FindingView => ({
  code: 'rule',
  provision,
  verdict,
  effect: 'refuse',
  missing: [],
  facts: {},
  message: { zh: provision, en: provision },
  ...(at === undefined ? {} : { at }),
});

test('findings stand at the moment at which they count, in the order of life; what is met stands apart', () => {
  const all = [finding('a', 'unmet', 'close'), finding('b', 'met', 'register'), finding('c', 'unknown'), finding('d', 'unmet', 'register')];
  const ids = (found: readonly FindingView[]) => found.map(({ provision }) => provision);
  expect(byCheckpoint(['submit', 'register', 'close'], all).map(({ at, open, met }) => [at, ids(open), ids(met)])).toEqual([
    [null, ['c'], []],
    ['register', ['d'], ['b']],
    ['close', ['a'], []],
  ]);
});
