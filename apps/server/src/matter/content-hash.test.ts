import { expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';

const attachment = { name: '附件.pdf', hash: 'a'.repeat(64), size: 10, media_type: 'application/pdf' };
const content = { title: '关于演示事项的请示', text: '正文。', attachments: [attachment] };

test('is SM3 in hex and does not depend on the order of keys', () => {
  const turned = {
    attachments: [{ media_type: 'application/pdf', size: 10, hash: 'a'.repeat(64), name: '附件.pdf' }],
    text: '正文。',
    title: '关于演示事项的请示',
  };
  expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(turned)).toBe(contentHash(content));
});

test.each([
  ['title', { ...content, title: '关于演示事项的报告' }],
  ['text', { ...content, text: '正文' }],
  ['attachments', { ...content, attachments: [] }],
  ['bytes of an attachment', { ...content, attachments: [{ ...attachment, hash: 'b'.repeat(64) }] }],
  ['border between title and text', { ...content, title: '关于演示事项的请示正文', text: '。' }],
])('changes with the %s', (_, other) => {
  expect(contentHash(other)).not.toBe(contentHash(content));
});
