import { acts, checkpoints, retentions } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { act, checkpoint, retention } from './words.ts';

test('the words of requests are those of the kernel', () => {
  expect(act.options).toEqual(Object.keys(acts));
  expect(checkpoint.options).toEqual(Object.keys(checkpoints));
  expect(retention.options).toEqual(Object.keys(retentions));
});
