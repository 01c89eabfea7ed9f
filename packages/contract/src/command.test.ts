import type { Command } from '@guiju/kernel';
import { expect, expectTypeOf, test } from 'vitest';
import { type CommandInput, command, type InternalCommand } from './command.ts';

type Sent = Exclude<CommandInput, { type: 'edit_content' }>;

test('every request names an operation of the kernel, with its very fields', () => {
  // Content arrives without its hash, which the server computes; all else is the kernel's own shape.
  expectTypeOf<Sent>().toExtend<Command>();
  expectTypeOf<InternalCommand>().toEqualTypeOf<'draft' | 'expire'>();
});

test('takes an operation with its optional fields and without them', () => {
  expect(command.parse({ type: 'submit' })).toEqual({ type: 'submit' });
  expect(command.parse({ type: 'submit', note: '请审' })).toEqual({ type: 'submit', note: '请审' });
});

test.each([
  ['an unknown operation', { type: 'burn' }],
  ['an unknown field', { type: 'submit', force: true }],
  ['an operation of the clock', { type: 'expire', seat: 's1' }],
  ['a reason of blanks', { type: 'terminate', reason: '  ' }],
  ['an unknown verdict', { type: 'act', seat: 's1', verdict: 'maybe', opinion: '' }],
])('refuses %s', (_, given) => {
  expect(command.safeParse(given).success).toBe(false);
});
