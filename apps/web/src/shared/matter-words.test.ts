import { expect, test } from 'vitest';
import { whereItIs } from './matter-words.ts';

const names = { act: (id: string) => ({ zh: id === 'review' ? '审核' : id, en: id }) };

test('says what a matter waits for and who has it', () => {
  const stage = { act: 'review', posts: ['办公室主任', '副区长'] };
  expect(whereItIs({ status: 'running', stage }, names)).toEqual({ zh: '审核 · 办公室主任、副区长', en: 'review · 办公室主任, 副区长' });
  expect(whereItIs({ status: 'suspended', stage }, names).zh).toBe('中止计时 · 审核 · 办公室主任、副区长');
  expect(whereItIs({ status: 'running', stage: { act: 'review', posts: [] } }, names).zh).toBe('审核');
});

test('says how it stands when it waits for nobody', () => {
  expect(whereItIs({ status: 'closed', stage: null }, names).zh).toBe('已办结');
});
