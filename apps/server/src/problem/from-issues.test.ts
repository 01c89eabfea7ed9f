import { newDelegation, newMatter, postCommand } from '@guiju/contract';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { problemFromIssues } from './from-issues.ts';

const say = async (schema: z.ZodType, given: unknown): Promise<unknown> => {
  const { error } = schema.safeParse(given);
  return problemFromIssues(error?.issues ?? [], given)
    .getResponse()
    .json();
};

const command_id = '3f0f1d4e-5b0a-4b52-9d0e-0f6f3b1f2a77';
const content = { title: '关于演示事项的请示', text: '', attachments: [] };

test.each([
  ['a missing field', newMatter, { command_id }, 'kind', '“kind”没有填写。'],
  [
    'an empty title',
    newMatter,
    { command_id, kind: 'paper', content: { ...content, title: ' ' } },
    'content.title',
    '“content.title”不能为空。',
  ],
  ['a wrong type', newMatter, { command_id, kind: 3 }, 'kind', '“kind”应为文字。'],
  ['an unknown field', newMatter, { command_id, kind: 'paper', colour: 1 }, 'colour', '“colour”不认识这个字段。'],
  ['an id that is no UUID', newMatter, { command_id: 'one', kind: 'paper' }, 'command_id', '“command_id”应为 UUID。'],
  [
    'an unknown operation',
    postCommand,
    { command_id, expected_version: 1, command: { type: 'burn' } },
    'command.type',
    '“command.type”不认识这种操作。',
  ],
  [
    'a wrong value',
    postCommand,
    { command_id, expected_version: 1, command: { type: 'act', seat: 's', verdict: 'maybe', opinion: '' } },
    'command.verdict',
    '“command.verdict”只能是：agree、disagree、done、noted。',
  ],
  [
    'a number below its bound',
    postCommand,
    { command_id, expected_version: -1, command: { type: 'resume', reason: '已补正' } },
    'expected_version',
    '“expected_version”不能小于 0。',
  ],
  [
    'a day that does not exist',
    newDelegation,
    { post: 'a', to: 'b', from: '2026-02-30', to_day: '2026-03-01', reason: '出差' },
    'from',
    '“from”应为真实存在的日期，写作 2026-03-01。',
  ],
  [
    'an end before its start',
    newDelegation,
    { post: 'a', to: 'b', from: '2026-03-02', to_day: '2026-03-01', reason: '出差' },
    'to_day',
    '“to_day”不能早于开始日期。',
  ],
  ['no object at all', newMatter, [], undefined, '请求正文应为一组字段。'],
])('names the field and says what is wrong: %s', async (_, schema, given, field, zh) => {
  const problem = await say(schema, given);
  expect(problem).toMatchObject({ status: 400, code: 'malformed_request', ...(field === undefined ? {} : { field }), detail: { zh } });
});

test('says how many more places are wrong', async () => {
  expect(await say(newMatter, {})).toMatchObject({
    detail: { zh: '“command_id”没有填写；另有 1 处。', en: '"command_id" is missing; 1 more.' },
  });
});
