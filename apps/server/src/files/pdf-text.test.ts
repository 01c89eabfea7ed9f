import { openTypesetter, paperSchema } from '@guiju/gongwen';
import { expect, test } from 'vitest';
import { extractText } from './extract-text.ts';

const body = '请各镇、各街道认真排查辖区内的地下空间，逐处登记，建立清单，按季度上报排查结果，对发现的问题立即整改。';

test('reads the text of a PDF, and joins the lines of a paragraph', { timeout: 60_000 }, async () => {
  const paper = paperSchema.parse({ doc_type: 'notice', title: '关于排查地下空间的通知', body: [{ type: 'paragraph', text: body }] });
  const found = await extractText(openTypesetter([]).typeset(paper).pdf, 'pdf');
  expect('text' in found ? found.text : found.fault.zh).toContain(body);
});

test('says that a PDF cannot be read', { timeout: 60_000 }, async () => {
  expect(await extractText(Buffer.from('%PDF-1.7 坏'), 'pdf')).toMatchObject({ fault: { zh: expect.stringContaining('已损坏') } });
});
