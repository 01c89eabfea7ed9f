import { acts, checkpoints } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { act, checkpoint } from './words.ts';

test('the words of requests are those of the kernel', () => {
  expect(act.options).toEqual(Object.keys(acts));
  expect(checkpoint.options).toEqual(Object.keys(checkpoints));
});
