import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  type FileChild,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPaper } from '../index.ts';
import { sourceOfDocx } from './read-docx.ts';

const docx = async (children: readonly FileChild[], more: Partial<ConstructorParameters<typeof Document>[0]> = {}): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] } satisfies ISectionOptions], ...more })));

const lines = (...texts: string[]) => texts.map((text) => new Paragraph(text));
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
});
const numbering = {
  config: [
    {
      reference: 'levels',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.'),
      ],
    },
  ],
};
const listed = (text: string, at: number) => new Paragraph({ text, numbering: { reference: 'levels', level: at } });

/** The same file with a part replaced or added. */
const withPart = (bytes: Uint8Array, name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [name]: typeof content === 'string' ? new TextEncoder().encode(content) : content }, { level: 1 });

describe('reading DOCX', () => {
  test('reads numbers that the word processor writes, as levels of the body', async () => {
    const file = await docx(
      [
        ...lines('关于检查的通知', '各镇：'),
        listed('总体要求', 0),
        listed('范围。全县各镇都要检查。', 1),
        listed('方式。分两批进行。', 1),
        listed('第一批在三月。', 2),
        listed('时间安排', 0),
        listed('开始。三月一日开始。', 1),
        ...lines('某县人民政府', '2025年3月8日'),
      ],
      { numbering },
    );
    expect(readPaper(file).paper.body).toEqual([
      { type: 'item', level: 1, number: 1, heading: '总体要求' },
      { type: 'item', level: 2, number: 1, heading: '范围。', text: '全县各镇都要检查。' },
      { type: 'item', level: 2, number: 2, heading: '方式。', text: '分两批进行。' },
      { type: 'item', level: 3, number: 1, text: '第一批在三月。' },
      { type: 'item', level: 1, number: 2, heading: '时间安排' },
      { type: 'item', level: 2, number: 1, heading: '开始。', text: '三月一日开始。' },
    ]);
  });

  test('reads tables with their cells', async () => {
    const table = new Table({
      rows: [new TableRow({ children: [cell('单位'), cell('数量')] }), new TableRow({ children: [cell('甲镇'), cell('3')] })],
    });
    const { paper } = readPaper(
      await docx([...lines('关于检查的通知', '各镇：', '名单如下：'), table, ...lines('某县人民政府', '2025年3月8日')]),
    );
    expect(paper.body[1]).toEqual({
      type: 'table',
      head: 1,
      landscape: false,
      rows: [
        ['单位', '数量'],
        ['甲镇', '3'],
      ],
    });
  });

  test('reports tracked changes, and reads the text as it will be when they are accepted', async () => {
    const change = { id: 1, author: '甲', date: '2025-03-01T00:00:00Z' };
    const file = await docx([
      new Paragraph({
        children: [
          new TextRun('会议定于'),
          new DeletedTextRun({ text: '三日', ...change }),
          new InsertedTextRun({ text: '五日', ...change }),
        ],
      }),
    ]);
    const { parts, notes } = sourceOfDocx(file);
    expect(parts).toMatchObject([{ text: '会议定于五日' }]);
    expect(notes.map(({ code, text }) => `${code} ${text}`)).toEqual(['tracked_change 插入“五日”', 'tracked_change 删除“三日”']);
  });

  test('reports comments with their words', async () => {
    const file = await docx(
      [new Paragraph({ children: [new CommentRangeStart(0), new TextRun('正文'), new CommentRangeEnd(0), new CommentReference(0)] })],
      { comments: { children: [{ id: 0, author: '甲', date: new Date(0), children: [new Paragraph('这里请核对')] }] } },
    );
    expect(sourceOfDocx(file).notes).toMatchObject([{ code: 'comment', text: '这里请核对', place: { part: 1 } }]);
  });

  test('reports macros and what lies outside the file, and runs or fetches neither', async () => {
    const file = await docx(lines('正文'));
    const macro = withPart(file, 'word/vbaProject.bin', new Uint8Array([1, 2, 3]));
    const relations = `<Relationships xmlns="x"><Relationship Id="r1" Type="http://x/attachedTemplate" TargetMode="External" Target="http://192.0.2.1/a.dotm"/></Relationships>`;
    const { notes } = sourceOfDocx(withPart(macro, 'word/_rels/document.xml.rels', relations));
    expect(notes.map(({ code, text }) => `${code} ${text}`)).toEqual(['macro ', 'external_reference http://192.0.2.1/a.dotm']);
  });
});

describe('files that cannot be read', () => {
  const problem = (zh: string) => expect.objectContaining({ words: { zh: expect.stringContaining(zh), en: expect.any(String) } });

  test('a bomb is refused by what it says about its size, before it is unpacked', async () => {
    const bomb = withPart(await docx(lines('正文')), 'word/media/bomb.bin', new Uint8Array(65 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(() => sourceOfDocx(bomb)).toThrow(problem('解压后过大'));
  });

  test('old Word files, other files and damaged files are named as what they are', async () => {
    expect(() => readPaper(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toThrow(problem('.doc'));
    expect(() => sourceOfDocx(new TextEncoder().encode('文字'))).toThrow(problem('不是 DOCX'));
    const file = await docx(lines('正文'));
    expect(() => sourceOfDocx(file.slice(0, file.length / 2))).toThrow(problem('损坏'));
    expect(() => sourceOfDocx(zipSync({ 'a.bin': new Uint8Array(3) }))).toThrow(problem('没有正文'));
    expect(() => sourceOfDocx(withPart(file, 'word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toThrow(problem('损坏'));
  });
});
