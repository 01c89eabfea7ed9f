import { describe, expect, test } from 'vitest';
import { line, paragraph, run, tableOf, type WordFile, wordFile } from '../../testing/word-file.ts';
import { sourceOfDocx } from './read-docx.ts';

/** Lines and tables of a body, and what is said about it. */
const read = (body: string, more: WordFile = {}) => {
  const { parts, notes } = sourceOfDocx(wordFile(body, more));
  return {
    texts: parts.map((part): unknown => (part.type === 'line' ? part.text : part.type === 'table' ? part.rows : part.type)),
    notes: notes.map(({ code, text }) => `${code} ${text}`),
  };
};

const field = (instruction: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${
    result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('what stands in a paragraph besides words', () => {
  test('characters by number, of another prefix, and in another encoding of XML', () => {
    expect(read(line('&#x4E00;&#20108;&amp;')).texts).toEqual(['一二&']);
    const other =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>正文</x:t></x:r></x:p></x:body></x:document>';
    expect(read('', { parts: { 'word/document.xml': other } }).texts).toEqual(['正文']);
    const bare = other.replaceAll('x:', '').replace('xmlns:x', 'xmlns').replace('ns=', 'xmlns=').replace('xmlxmlns', 'xmlns');
    expect(read('', { parts: { 'word/document.xml': bare } }).texts).toEqual(['正文']);
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${other}`, 'utf16le')]);
    expect(read('', { parts: { 'word/document.xml': utf16 } }).texts).toEqual(['正文']);
  });

  test('the main part stands where the file says', () => {
    const rels = '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const second = '<w:document><w:body><w:p><w:r><w:t>新</w:t></w:r></w:p></w:body></w:document>';
    expect(read(line('旧'), { parts: { '_rels/.rels': rels, 'word/document2.xml': second } }).texts).toEqual(['新']);
  });

  test('hidden words, of a run or of its style, are named and not read', () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(run('明') + run('暗', '<w:vanish/>') + run('藏', '<w:rStyle w:val="h"/>') + run('现', '<w:vanish w:val="0"/>'));
    expect(read(body, { styles })).toEqual({ texts: ['明现'], notes: ['hidden_text 暗', 'hidden_text 藏'] });
  });

  test('signs of symbol fonts are read where they are known and marked where they are not', () => {
    const body = paragraph(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r><w:r><w:sym w:font="宋体" w:char="3007"/></w:r>',
    );
    expect(read(body)).toEqual({ texts: ['☑〓〇'], notes: ['symbol Wingdings F021'] });
  });

  test('formulas are read as text, phonetic guides are not', () => {
    const formula = '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>';
    const ruby = '<w:r><w:ruby><w:rt><w:r><w:t>shì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>市</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    expect(read(paragraph(run('设') + formula + ruby))).toEqual({ texts: ['设x=1市'], notes: ['formula x=1', 'phonetic_guide shì'] });
  });

  test('fields show their result; what fetches, moves, repeats or shows nothing is told', () => {
    expect(read(paragraph(run('第') + field(' PAGE ', '3') + run('页'))).texts).toEqual(['第3页']);
    expect(read(paragraph(field(' DDEAUTO c:\\\\a.xls x ', '值'))).notes).toEqual(['external_reference DDEAUTO c:\\\\a.xls x']);
    expect(read(paragraph(field(' DATE ', '2025年3月8日'))).notes[0]).toContain('field DATE');
    expect(read(paragraph(field(' EQ \\o\\ac(○,一) '))).notes[0]).toContain('field EQ');
    const contents = paragraph(field(' TOC \\o ', '一、总则 1')) + line('正文');
    expect(read(contents).texts).toEqual(['正文']);
    const simple = paragraph(
      '<w:fldSimple w:instr=" INCLUDETEXT &quot;http://192.0.2.1/a&quot; "><w:r><w:t>外文</w:t></w:r></w:fldSimple>',
    );
    expect(read(simple)).toEqual({ texts: ['外文'], notes: ['external_reference INCLUDETEXT "http://192.0.2.1/a"'] });
    const endless = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>') + line('后文');
    expect(read(endless).texts).toEqual(['后文']);
    const endlessContents = paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    );
    expect(read(endlessContents + line('后文')).notes[0]).toContain('后文');
  });

  test('hidden words and fields without end in their thousands take time that grows with their number', { timeout: 10_000 }, () => {
    const many = (markup: (i: number) => string): string => Array.from({ length: 40_000 }, (_, i) => markup(i)).join('');
    expect(read(line('正文') + paragraph(many((i) => run(`暗${i}`, '<w:vanish/>')))).texts).toEqual(['正文']);
    const begin = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>');
    expect(read(many(() => begin) + line('正文')).texts).toEqual(['正文']);
  });

  test('content controls, hints not filled in, soft breaks and unknown elements', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${line('内')}</w:sdtContent></w:sdt>`;
    const hint = paragraph(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入')}</w:sdtContent></w:sdt>`);
    expect(read(control + hint)).toEqual({ texts: ['内'], notes: ['placeholder 单击此处输入'] });
    expect(read(paragraph('<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>')).texts).toEqual(['上', '下']);
    expect(read(`<w:customXml>${line('甲')}</w:customXml><w:novel>${line('乙')}</w:novel>`).texts).toEqual(['甲', '乙']);
    expect(read(paragraph(`<w:smartTag><w:smartTagPr/>${run('丙')}</w:smartTag>`)).texts).toEqual(['丙']);
  });

  test('what a newer program wrote is read once, with what older ones get where it is alone', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="w14">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`;
    const old = `<mc:AlternateContent><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`;
    expect(read(paragraph(both + old)).texts).toEqual(['新旧']);
  });

  test('letters drawn as a picture are read; charts, objects and documents within the document are named', () => {
    const art = '<w:r><w:pict><v:shape><v:textpath string="某县人民政府文件"/></v:shape></w:pict></w:r>';
    const chart = '<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="r9"/></a:graphicData></a:graphic></w:drawing></w:r>';
    const object = '<w:r><w:object><o:OLEObject Type="Embed" ProgID="Equation.3" r:id="r9"/></w:object></w:r>';
    const chunk = '<w:altChunk r:id="r2"/>';
    const found = read(paragraph(art + chart + object) + chunk, { relations: [{ id: 'r2', type: 'aFChunk', target: 'afchunk.mht' }] });
    expect(found.texts).toEqual(['某县人民政府文件']);
    expect(found.notes).toEqual([
      'text_box 某县人民政府文件',
      'embedded_object （图表）',
      'embedded_object （Equation.3）',
      'embedded_object （嵌入的文档 word/afchunk.mht）',
    ]);
  });

  test('comments, footnotes and endnotes with their words', () => {
    const endnotes = `<w:endnote w:id="2">${line('尾注的话')}</w:endnote>`;
    const comments = `<w:comment w:id="1">${line('请核对')}</w:comment>`;
    const body = paragraph(`${run('正文')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`);
    expect(read(body, { endnotes, comments }).notes).toEqual(['comment 请核对', 'footnote 尾注的话']);
  });
});

describe('tracked changes', () => {
  test('a deleted paragraph mark joins two paragraphs, a moved text stands where it was moved to', () => {
    const joined = paragraph(run('前半'), '<w:rPr><w:del w:id="1"/></w:rPr>') + line('后半');
    expect(read(joined).texts).toEqual(['前半后半']);
    const moved = paragraph(`<w:moveFrom>${run('旧处')}</w:moveFrom>${run('。')}`) + paragraph(`<w:moveTo>${run('新处')}</w:moveTo>`);
    expect(read(moved)).toEqual({ texts: ['。', '新处'], notes: ['tracked_change 删除“旧处”', 'tracked_change 插入“新处”'] });
    expect(read(paragraph(run('末'), '<w:rPr><w:del w:id="1"/></w:rPr>')).texts).toEqual(['末']);
  });

  test('deleted rows and cells are gone, inserted ones there', () => {
    const row = (mark: string, text: string) => `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${line(text)}</w:tc></w:tr>`;
    const found = read(`<w:tbl>${row('<w:del w:id="1"/>', '删行')}${row('<w:ins w:id="2"/>', '增行')}</w:tbl>`);
    expect(found).toEqual({ texts: [[['增行']]], notes: ['tracked_change 插入“增行”', 'tracked_change 删除“删行”'] });
  });
});

describe('tables', () => {
  test('merged cells keep their columns', () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${line('合')}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${wide}<w:tc>${line('丙')}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${line('丁')}</w:tc></w:tr></w:tbl>`;
    expect(read(body)).toEqual({
      texts: [
        [
          ['合', '', '丙'],
          ['', '丁'],
        ],
      ],
      notes: ['merged_cells '],
    });
    const greedy = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${line('合')}</w:tc></w:tr></w:tbl>`;
    expect(read(greedy).texts).toEqual([[['合', ...Array<string>(62).fill('')]]]);
  });

  test('a table within a table, a box, a picture and a list in a cell are not lost', () => {
    const inner = tableOf([[line('内甲'), line('内乙')]]);
    const box = paragraph(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line('框里')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    );
    const picture = paragraph('<w:r><w:drawing><a:blip r:embed="r7"/></w:drawing></w:r>');
    const found = read(tableOf([[inner + line('后'), box, picture]]));
    expect(found.texts).toEqual([[['内甲 内乙\n后', '框里', '']]]);
    expect(found.notes).toEqual(['table_picture ', 'nested_table ', 'text_box 框里', 'embedded_object （图片不在文件里）']);
  });
});
