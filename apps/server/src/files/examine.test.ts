import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { docx } from './media-type.ts';
import { documentXml, docxOf, zipOf } from './zip.fixture.ts';

const good = docxOf(documentXml(['关于演示事项的请示', '第一段。', '', '第二段。']));

test('reads the text of a DOCX file, a line for each paragraph', async () => {
  expect(await examine(good, '请示.docx')).toEqual({
    outcome: 'taken',
    media_type: docx,
    text: '关于演示事项的请示\n第一段。\n\n第二段。',
    notes: [],
  });
});

test('knows a DOCX file whatever its name', async () => {
  expect(await examine(good, '请示')).toMatchObject({ outcome: 'taken', media_type: docx });
});

const bomb = docxOf(documentXml(['一']), [{ name: 'word/big.xml', bytes: Buffer.alloc(60 * 1024 * 1024) }]);
const lying = docxOf(documentXml(['一']), [{ name: 'word/styles.xml', bytes: Buffer.alloc(40 * 1024 * 1024), size: 10 }]);
const truncated = good.subarray(0, good.length - 100);

test.each([
  ['no zip archive', Buffer.from('这不是 DOCX'), '这不是 DOCX 文件'],
  ['cut off', truncated, '这不是 DOCX 文件'],
  ['without a body', zipOf([{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }]), 'word/document.xml'],
  ['with a body that is no XML', docxOf('<w:document><w:body>'), '内部已损坏'],
  ['that unpacks to far too much', bomb, '解压后过大'],
  ['that lies about how much it unpacks to', lying, '已损坏'],
  ['that is empty', Buffer.alloc(0), '文件是空的'],
])('refuses a DOCX file %s in one sentence', async (_, bytes, words) => {
  const found = await examine(bytes, '请示.docx');
  expect(found.outcome).toBe('unreadable_document');
  expect(found.outcome === 'taken' ? '' : found.detail.zh).toContain(words);
});

test('tells types by content, not by name', async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  expect(await examine(png, '图.png')).toMatchObject({ media_type: 'image/png', text: null });
  expect(await examine(Buffer.from('%PDF-1.7\n'), '附件')).toMatchObject({ media_type: 'application/pdf' });
  expect(await examine(zipOf([{ name: 'xl/workbook.xml', bytes: Buffer.from('<a/>') }]), '表.xlsx')).toMatchObject({
    media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  expect(await examine(png, '附件.pdf')).toMatchObject({ outcome: 'unreadable_document' });
  expect(await examine(zipOf([{ name: 'setup.exe', bytes: Buffer.from('MZ') }]), '附件.zip')).toMatchObject({
    outcome: 'unsupported_type',
  });
  expect(await examine(Buffer.from([0x4d, 0x5a, 0, 0, 3]), '附件.exe')).toMatchObject({ outcome: 'unsupported_type' });
});

test('reads plain files in UTF-8 and in GB18030, and says which', async () => {
  expect(await examine(Buffer.from('通知\n正文'), '通知.txt')).toMatchObject({ text: '通知\n正文', notes: [] });
  const found = await examine(Buffer.from([0xb9, 0xd8, 0xd3, 0xda]), '通知.txt');
  expect(found).toMatchObject({ text: '关于', notes: [{ zh: '按 GB18030 编码读入，请核对。' }] });
});

test('a text with a mark of UTF-16, or with a few stray control characters, is a text; a program is none', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('关于检查的通知', 'utf16le')]);
  expect(await examine(utf16, '通知.txt')).toMatchObject({ text: '关于检查的通知', media_type: 'text/plain' });
  const stray = Buffer.from(`${'关于检查的通知。'.repeat(10)}\u000b正文`);
  expect(await examine(stray, '通知.txt')).toMatchObject({ text: `${'关于检查的通知。'.repeat(10)}\n正文` });
  expect(await examine(Buffer.from([1, 2, 3, 4, 5]), '通知.txt')).toMatchObject({ outcome: 'unsupported_type' });
});

test('says what stands in a Word file besides its words, each sentence once and no more than can be read', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p>';
  const many = Array.from({ length: 50 }, (_, i) => hidden.replace('暗', `暗${i % 40}`)).join('');
  const macro = docxOf(documentXml([]).replace('<w:body>', `<w:body>${many}`), [{ name: 'word/vbaProject.bin', bytes: Buffer.from([1]) }]);
  const found = await examine(macro, '请示.docm');
  expect(found).toMatchObject({ outcome: 'taken', media_type: docx });
  const notes = found.outcome === 'taken' ? found.notes.map(({ zh }) => zh) : [];
  expect(notes).toHaveLength(21);
  expect(notes[0]).toContain('宏程序');
  expect(notes.at(-1)).toBe('还有 21 处类似的说明。');
});
