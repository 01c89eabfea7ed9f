import { describe, expect, test } from 'vitest';
import { line, wordFile } from '../../testing/word-file.ts';
import { sourceOfDocx } from './read-docx.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const listed = (text: string, list: number, at = 0): string =>
  line(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

const texts = (body: string, numbering: string, styles?: string): readonly string[] =>
  sourceOfDocx(wordFile(body, { numbering, ...(styles === undefined ? {} : { styles }) })).parts.flatMap((part) =>
    part.type === 'line' ? [part.text] : [],
  );

describe('automatic numbering', () => {
  test.each([
    ['chineseCounting', '十二'],
    ['chineseCountingThousand', '十二'],
    ['japaneseCounting', '十二'],
    ['ideographDigital', '一二'],
    ['taiwaneseDigital', '一二'],
    ['chineseLegalSimplified', '壹拾贰'],
    ['ideographLegalTraditional', '壹拾貳'],
    ['ideographTraditional', '12'],
    ['ideographZodiac', '亥'],
    ['ideographZodiacTraditional', '乙亥'],
    ['decimalEnclosedCircle', '⑫'],
    ['decimalEnclosedCircleChinese', '⑫'],
    ['decimalEnclosedFullstop', '⒓'],
    ['decimalEnclosedParen', '⑿'],
    ['ideographEnclosedCircle', '12'],
    ['decimalFullWidth', '１２'],
    ['decimalZero', '12'],
    ['upperRoman', 'XII'],
    ['lowerRoman', 'xii'],
    ['upperLetter', 'L'],
    ['lowerLetter', 'l'],
    ['none', ''],
    ['aFormatOfTheFuture', '12'],
  ])('%s: the twelfth is %s', (format, twelfth) => {
    const body = Array.from({ length: 12 }, () => listed('项', 1)).join('');
    expect(texts(body, abstract(0, level(0, format, '%1、')) + num(1, 0)).at(-1)).toBe(`${twelfth}、项`);
  });

  test('lists over one definition count on; a start that overrides begins anew once', () => {
    const numbering = [
      abstract(0, level(0, 'chineseCounting', '%1、')),
      num(1, 0),
      num(2, 0),
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    ];
    const body = [listed('甲', 1), listed('乙', 2), listed('丙', 3), listed('丁', 3)].join('');
    expect(texts(body, numbering.join(''))).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  test('a level below begins anew unless it says otherwise', () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>');
    const body = [listed('甲', 1), listed('乙', 1, 1), listed('丙', 1), listed('丁', 1, 1)].join('');
    expect(texts(body, abstract(0, levels) + num(1, 0))).toEqual(['一、甲', '1.1 乙', '二、丙', '2.2 丁']);
  });

  test('a level may be replaced by the list, and be said for newer programs only', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl></w:lvlOverride>';
    const newer =
      '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="chineseCounting"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="（%1）"/></w:lvl>';
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + abstract(1, newer) + num(1, 0, own) + num(2, 1);
    expect(texts(listed('甲', 1) + listed('乙', 2), numbering)).toEqual(['第3条 甲', '（一）乙']);
  });

  test('a style numbers its paragraphs, by itself, by what it builds on, or by the level that names it', () => {
    const numbering =
      abstract(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
      ) + num(1, 0);
    const style = (id: string, properties: string, base = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
    const inList = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles = style('h1', inList) + style('h2', inList) + style('mine', '', 'h2') + style('circle', '', 'circle');
    const body = ['h1', 'h2', 'mine', 'circle'].map((id) => line(id, `<w:pStyle w:val="${id}"/>`)).join('');
    const without = line('无', '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(texts(body + without, numbering, styles)).toEqual(['一、h1', '（一）h2', '（二）mine', 'circle', '无']);
  });

  test('a number and words without a mark between them do not run together', () => {
    expect(texts(listed('2025年工作', 1), abstract(0, level(0, 'decimal', '%1')) + num(1, 0))).toEqual(['1 2025年工作']);
  });

  test('a column of a table that has nothing but its numbers keeps them', () => {
    const cell = listed('', 1).replace('<w:r><w:t xml:space="preserve"></w:t></w:r>', '');
    const body = `<w:tbl>${['甲镇', '乙镇'].map((name) => `<w:tr><w:tc>${cell}</w:tc><w:tc>${line(name)}</w:tc></w:tr>`).join('')}</w:tbl>`;
    const { parts } = sourceOfDocx(wordFile(body, { numbering: abstract(0, level(0, 'decimal', '%1')) + num(1, 0) }));
    expect(parts).toMatchObject([
      {
        rows: [
          ['1', '甲镇'],
          ['2', '乙镇'],
        ],
      },
    ]);
  });

  test('levels, starts and lists that make no sense give no number and no failure', () => {
    const odd = `<w:lvl w:ilvl="x"><w:start w:val="-5"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%9%1、"/></w:lvl>`;
    const numbering = `${abstract(0, odd)}${num(1, 0)}${num(2, 7)}<w:num w:numId="3"/>`;
    const wild = line('乙', '<w:numPr><w:ilvl w:val="-1e99"/><w:numId w:val="1"/></w:numPr>');
    expect(texts(wild + listed('丙', 2) + listed('丁', 3) + listed('戊', 99), numbering)).toEqual(['乙', '丙', '丁', '戊']);
  });
});
