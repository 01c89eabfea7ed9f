import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { line, wordFile } from '../testing/word-file.ts';
import { plainText, readPaper, readText } from './index.ts';
import { ReadProblem } from './source.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Why a file is refused. */
const why = (bytes: Uint8Array): string => {
  try {
    readPaper(bytes);
  } catch (error) {
    if (error instanceof ReadProblem) return error.words.zh;
    throw error;
  }
  return '';
};
const codes = (bytes: Uint8Array): readonly string[] => readPaper(bytes).notes.map(({ code }) => code);

describe('files that are something else', () => {
  test.each([
    ['empty', new Uint8Array(), '文件是空的'],
    ['nothing but blanks', utf8(' \r\n\t\u3000\n'), '没有文字'],
    ['a Word file without a word', wordFile('<w:p/>'), '没有文字'],
    ['an old Word or WPS file, or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '另存为没有密码的 .docx'],
    ['a PDF under another name', latin('%PDF-1.7\n'), '这是 PDF'],
    ['RTF, which begins like a model', latin('{\\rtf1\\ansi'), '这是 RTF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), '这是图片'],
    ['a web page', utf8('\ufeff<html xmlns:w="x"><body>正文</body></html>'), '网页或 XML'],
    ['XML of Word 2003', utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>'), '网页或 XML'],
    ['an archive of papers', zipSync({ 'a.docx': wordFile(line('甲')), 'b.docx': wordFile(line('乙')) }), '2 个文件'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'Excel'],
    ['an ODF document', zipSync({ 'content.xml': strToU8('<a/>') }), 'ODF'],
    ['an OFD', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'OFD'],
    ['RAR', latin('Rar!\u001a'), '压缩包'],
    ['bytes of no meaning', new Uint8Array(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)), '编码'],
  ])('%s: one sentence says what it is', (_, bytes, words) => {
    expect(why(bytes)).toContain(words);
  });
});

/** An archive made by hand, so that its directory can say what is not true. */
const archive = (
  entries: readonly { readonly name: string; readonly bytes: Uint8Array; readonly size?: number; readonly flags?: number }[],
  overlap = false,
): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let packedOnce: { readonly packed: Buffer; readonly crc: number } | undefined;
  for (const [i, { name, bytes, size = bytes.length, flags = 0 }] of entries.entries()) {
    if (packedOnce === undefined || !overlap) packedOnce = { packed: deflateRawSync(bytes), crc: crc32(bytes) };
    const { packed, crc } = packedOnce;
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, 'latin1');
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46, 'latin1');
    directory.push(entry);
    if (overlap && i > 0) continue;
    parts.push(local, packed);
    at += overlap ? 0 : local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(parts).length, 16);
  return Buffer.concat([...parts, ...directory, end]);
};

describe('archives made to harm', () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);
  test('many entries over the same bytes are added up as what they would become', () => {
    const entries = Array.from({ length: 100 }, (_, i) => ({ name: `word/media/${i}.bin`, bytes: zeros }));
    const bomb = archive(entries, true);
    expect(bomb.length).toBeLessThan(100_000);
    expect(why(bomb)).toContain('解压后过大');
  });

  test('more entries than any paper has', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => ({ name: `${i}`, bytes: new Uint8Array() }));
    expect(why(archive(entries))).toContain('解压后过大');
  });

  test('a part that lies about its size, either way, or about its content', () => {
    const body = new Uint8Array(zeros.length);
    expect(why(archive([{ name: 'word/document.xml', bytes: body, size: 100 }]))).toContain('已损坏');
    expect(why(archive([{ name: 'word/document.xml', bytes: utf8('<a/>'), size: 1000 }]))).toContain('已损坏');
  });

  test('an archive within the archive stays packed', () => {
    const inner = zipSync({ 'bomb.bin': zeros });
    expect(readPaper(wordFile(line('正文'), { parts: { 'word/embeddings/a.zip': inner } })).paper.title).toBe('正文');
  });

  test('an archive with a password', () => {
    expect(why(archive([{ name: 'word/document.xml', bytes: utf8('<a/>'), flags: 1 }]))).toContain('密码');
  });

  test('entities that grow, elements without end, what is not well formed', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    for (const xml of [
      bomb,
      '<w:a>'.repeat(100_000),
      `${'<w:a>'.repeat(5000)}${'</w:a>'.repeat(5000)}`,
      '<w:document><w:body><w:p></w:body></w:document>',
      '<a b=c/>',
    ])
      expect(why(wordFile('', { parts: { 'word/document.xml': xml } }))).toContain('内部已损坏（“word/document.xml”）');
  });

  test('a huge attribute and a huge text are read', () => {
    const { paper } = readPaper(wordFile(`<w:p w:rsidR="${'0'.repeat(2_000_000)}"><w:r><w:t>${'县'.repeat(500_000)}。</w:t></w:r></w:p>`));
    expect(JSON.stringify(paper)).toContain('县县县');
  });
});

describe('what lies outside the file, or runs', () => {
  test('macros, templates, pictures, links and shares are named and never fetched', () => {
    const relations = [
      { id: 'r1', type: 'image', target: 'http://192.0.2.1/a.png', isExternal: true },
      { id: 'r2', type: 'hyperlink', target: 'https://example.invalid/', isExternal: true },
      { id: 'r3', type: 'oleObject', target: 'file://server/share/a.xls', isExternal: true },
    ];
    const template =
      '<Relationships><Relationship Id="r1" Type="x/attachedTemplate" TargetMode="External" Target="\\\\192.0.2.1\\t\\a.dotm"/></Relationships>';
    const picture = '<w:p><w:r><w:drawing><a:blip r:link="r1"/></w:drawing></w:r></w:p>';
    const { notes } = readPaper(
      wordFile(line('正文') + picture, {
        relations,
        parts: { 'word/_rels/settings.xml.rels': template, 'word/vbaProject.bin': 'x', 'word/activeX/a.bin': 'x' },
      }),
    );
    expect(notes.map(({ code, text }) => `${code} ${text}`).sort()).toEqual([
      'embedded_object （ActiveX 控件）',
      'external_reference \\\\192.0.2.1\\t\\a.dotm',
      'external_reference file://server/share/a.xls',
      'external_reference http://192.0.2.1/a.png',
      'hyperlink https://example.invalid/',
      'macro ',
    ]);
  });
});

describe('encodings', () => {
  const text = '关于做好检查工作的通知\n各镇人民政府：\n现把有关事项通知如下。';
  const gb = new Uint8Array([0xb9, 0xd8, 0xd3, 0xda, 0xd7, 0xf6, 0xba, 0xc3, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa]);
  const title = '关于做好检查工作的通知';
  const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
  const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));

  test.each([
    ['UTF-8', utf8(text), []],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), []],
    ['UTF-16LE with its mark', new Uint8Array([0xff, 0xfe, ...utf16]), ['encoding']],
    ['UTF-16BE with its mark', new Uint8Array([0xfe, 0xff, ...swapped(utf16)]), ['encoding']],
    ['UTF-16LE without', utf16, ['encoding']],
    ['UTF-16BE without', swapped(utf16), ['encoding']],
  ])('%s', (_, bytes, said) => {
    expect(readPaper(bytes).paper.title).toBe(title);
    expect(codes(bytes)).toEqual(said);
  });

  test('GB18030, and GB18030 with a broken byte', () => {
    expect(readPaper(gb).paper.title).toBe('关于做好工作的通知');
    const cut = gb.subarray(0, gb.length - 1);
    expect(readPaper(cut).paper.title).toBe('关于做好工作的通\ufffd');
    expect(codes(cut)).toEqual(['encoding', 'damaged_characters']);
  });

  test('one broken byte does not turn the whole of a UTF-8 file into other characters', () => {
    const broken = utf8(`${text}\n某县人民政府`);
    broken[4] = 0xff;
    expect(JSON.stringify(readPaper(broken).paper)).toContain('现把有关事项通知如下。');
    expect(codes(broken)).toEqual(['encoding', 'damaged_characters']);
    const cut = utf8(text).subarray(0, -1);
    expect(JSON.stringify(readPaper(cut).paper)).toContain('现把有关事项通知如下');
    expect(codes(cut)).toContain('damaged_characters');
  });

  test('a model in any of them', () => {
    const model = '{"title":"关于检查的通知"}';
    for (const bytes of [utf8(model), utf8(`\ufeff ${model}`), new Uint8Array([0xff, 0xfe, ...Buffer.from(model, 'utf16le')])])
      expect(readPaper(bytes).paper.title).toBe('关于检查的通知');
  });
});

describe('characters', () => {
  const said = (text: string) => {
    const { paper, notes } = readText(`关于检查的通知\n各镇：\n${text}`);
    return {
      body: paper.body.map((block) => ('text' in block ? block.text : '')),
      notes: notes.map(({ code, text: which }) => `${code} ${which}`),
    };
  };

  test('what nobody sees is taken out and named by its code', () => {
    expect(said('正\u0000文\u200b\u202e反\ufeff。')).toEqual({
      body: ['正文反。'],
      notes: ['invisible_characters U+0000、U+200B、U+202E、U+FEFF'],
    });
    expect(said('正\ud800文')).toEqual({ body: ['正文'], notes: ['invisible_characters U+D800'] });
  });

  test('rare, combining and foreign characters stay; private ones are named', () => {
    expect(said('𠮷𪚥𱁬e\u0301 ب\u200cه。')).toMatchObject({ notes: [] });
    expect(said('正\ue123文')).toEqual({ body: ['正\ue123文'], notes: ['private_characters \ue123'] });
  });

  test('every kind of line end and blank', () => {
    expect(said('甲\r乙\r\n丙\u2028丁\u000b戊\u000c己').body).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
    expect(said('甲\t\u00a0\u3000乙').body).toEqual(['甲   乙']);
  });

  test('a long blank is shortened, so that no line is searched for ever', () => {
    const started = performance.now();
    const found = said(`某县${' '.repeat(200_000)}文 件印发`);
    expect(found.notes).toEqual(['long_blank ']);
    readText(`${`某县${' '.repeat(100)}`.repeat(10_000)}印发`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('numbers, dates and counts that cannot be', () => {
  test.each([
    '某政发〔2025〕0号',
    '某政发〔0001〕3号',
    '某政发〔2025〕99999999999999999999号',
    '000000',
    '文件',
    '，：',
    '附件：',
    '（）',
    '0025年3月8日',
    '2025年13月45日',
    '第0号',
    '共印0份',
    '抄送：，，',
    '某县人民政府令\n第0号',
    '某办 2025年3月9日印发\n共印00份',
  ])('%s stays text or is named, and fails nothing', (text) => {
    for (const whole of [text, `关于检查的通知\n${text}\n正文。`, `关于检查的通知\n各镇：\n正文。\n某县人民政府\n2025年3月8日\n${text}`]) {
      const { paper, notes } = readText(whole);
      const all = JSON.stringify([paper, notes]).replace(/[\s，]/g, '');
      for (const part of text.split(/[\s，：（）]|抄送|附件/))
        if (!/^(?:2025年3月9日印发)?$/.test(part)) expect(all).toContain(part.slice(0, 3));
    }
  });
});

describe('models', () => {
  test('faults are listed with their places, the first ten, in both languages', () => {
    const bytes = utf8(JSON.stringify({ title: 3, body: Array(500).fill(1) }));
    expect(why(bytes)).toMatch(/title: .*\nbody\.0: /s);
    expect(why(bytes).split('\n').length).toBeLessThan(15);
    expect(why(utf8('{"title":'))).toContain('不是 JSON');
    expect(why(utf8(`{"body":${'['.repeat(200_000)}`))).toContain('不是 JSON');
  });

  test('a picture that is none is refused, what nobody sees is taken out', () => {
    const model = (data: string) =>
      utf8(JSON.stringify({ title: '关于检查的通知', body: [{ type: 'picture', media: 'image/png', data }] }));
    expect(why(model(Buffer.from('no picture').toString('base64')))).toContain('第 1 幅图片');
    const { paper, notes } = readPaper(utf8(JSON.stringify({ title: '关于\u202e检查的通知' })));
    expect([paper.title, notes[0]?.code, notes[0]?.message.zh]).toEqual([
      '关于检查的通知',
      'invisible_characters',
      expect.stringContaining('title'),
    ]);
  });

  test('text that was typed is never taken for a model', () => {
    expect(readText('{这是正文}').paper.title).toBe('{这是正文}');
    expect(plainText(utf8('{正文}'))).toBe('{正文}');
  });
});
