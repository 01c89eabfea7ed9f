import { AlignmentType, type IRunOptions, type IStylesOptions, LineRuleType } from 'docx';
import { families, latinOf } from '../layout/fonts.ts';
import type { Typeface } from '../model/printed.ts';
import { cell, pitch, red, sizes, table, titlePitch, tracking } from './measures.ts';

/** A typeface by the name that offices have it under, and the one of its digits and letters. */
export const font = (face: Typeface): NonNullable<IRunOptions['font']> => {
  const [name] = families[face];
  const digits = latinOf(face)[0] ?? name;
  return { ascii: digits, hAnsi: digits, eastAsia: name, cs: digits };
};

const line = { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const ids = [
  'gwMark',
  'gwTitle',
  'gwBody',
  'gwLevel1',
  'gwLevel2',
  'gwFlush',
  'gwSmall',
  'gwTable',
  'gwTableTitle',
  'gwPictureTitle',
] as const;
export type StyleId = (typeof ids)[number];

/** The paragraph styles (样式) of a paper, by the names under which Word lists them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: font('fangsong'), size: sizes.body, characterSpacing: tracking, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: line },
    },
  },
  paragraphStyles: [
    {
      id: 'gwMark',
      name: '公文版头',
      run: { font: font('xiaobiaosong'), size: sizes.mark, color: red, characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: sizes.mark * 10, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'gwTitle',
      name: '公文标题',
      run: { font: font('xiaobiaosong'), size: sizes.title, characterSpacing: 0 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        outlineLevel: 0,
        spacing: { line: titlePitch, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: 'gwBody',
      name: '公文正文',
      run: { font: font('fangsong') },
      paragraph: { alignment: AlignmentType.BOTH, indent: { firstLine: 2 * cell } },
    },
    { id: 'gwLevel1', name: '公文一级标题', basedOn: 'gwBody', run: { font: font('heiti') }, paragraph: { outlineLevel: 1 } },
    { id: 'gwLevel2', name: '公文二级标题', basedOn: 'gwBody', run: { font: font('kaiti') }, paragraph: { outlineLevel: 2 } },
    { id: 'gwFlush', name: '公文顶格', run: { font: font('fangsong') }, paragraph: { alignment: AlignmentType.LEFT } },
    {
      id: 'gwSmall',
      name: '公文版记',
      run: { size: sizes.small, characterSpacing: 0 },
      paragraph: { spacing: { line: 400, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'gwTableTitle',
      name: '公文表题',
      run: { font: font('heiti') },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    { id: 'gwPictureTitle', name: '公文图题', paragraph: { alignment: AlignmentType.CENTER } },
    {
      id: 'gwTable',
      name: '公文表格',
      run: { size: sizes.small, characterSpacing: 0 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: table.line, lineRule: LineRuleType.EXACT } },
    },
  ],
};
