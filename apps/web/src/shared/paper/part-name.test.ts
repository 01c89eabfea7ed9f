import { expect, test } from 'vitest';
import { partName } from './part-name.ts';

test.each([
  ['title', '标题'],
  ['body', '正文'],
  ['body.3.text', '正文第4段'],
  ['attachments.0', '附件1'],
])('%s is called %s', (path, zh) => {
  expect(partName(path).zh).toBe(zh);
});
