import { expect, test } from 'vitest';
import { heldName } from './held-name.ts';

const names = { act: (id: string) => ({ zh: id === 'review' ? '审核' : id, en: id }), post: (id: string) => (id === 'p:1' ? '局长' : id) };

test('says what is held', () => {
  expect(heldName('seat:review', names).zh).toBe('待办：审核');
  expect(heldName('delegation:p:1', names).zh).toBe('受托：局长');
  expect([heldName('draft', names).zh, heldName('seat', names).zh, heldName('other', names).zh]).toEqual(['草稿', '待办', 'other']);
});
