import { commandId } from '@guiju/contract';
import { expect, test } from 'vitest';
import { newCommandId } from './command-id.ts';

test('makes ids that the API takes, never the same twice', () => {
  const ids = Array.from({ length: 50 }, newCommandId);
  for (const id of ids) expect(commandId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(50);
});
