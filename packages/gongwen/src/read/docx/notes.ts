import type { Place, ReadNote } from '../source.ts';

export type Code = Exclude<
  ReadNote['code'],
  'unrecognised' | 'page_number' | 'encoding' | 'damaged_characters' | 'invisible_characters' | 'private_characters' | 'long_blank'
>;

/** A quotation that fits into a sentence. */
const short = (text: string): string => {
  const signs = [...text];
  return signs.length <= 120 ? text : `${signs.slice(0, 100).join('')}……（共 ${signs.length} 字）`;
};

const words: Readonly<Record<Code, (text: string) => readonly [zh: string, en: string]>> = {
  tracked_change: (text) => [`修订尚未接受或拒绝：${text}；请在文字处理软件里处理后再用`, `a tracked change is still open: ${text}`],
  comment: (text) => [`有批注：“${text}”；批注不属于公文，没有读入`, `a comment, not part of the paper: "${text}"`],
  macro: (text) => [
    `文件里有宏程序${text === '' ? '' : `“${text}”`}，没有执行，也没有读入；请另存为不含宏的 .docx`,
    'the file contains macros; they were neither run nor read; save it as .docx without macros',
  ],
  external_reference: (text) => [
    `文件引用了外部内容 ${text}，没有读取；需要的请放进文件里`,
    `the file refers to ${text} outside; it was not fetched; put it into the file if it is needed`,
  ],
  embedded_object: (text) => [`有嵌入对象${text}，没有读入；请改为正文、图片或附件`, `an embedded object${text} was not read`],
  text_box: (text) => [`“${text}”在文本框里，已按所在位置读入`, `"${text}" stands in a text box and was read where it is anchored`],
  footnote: (text) => [`有脚注：“${text}”；公文没有脚注，没有读入`, `a footnote, which papers do not have: "${text}"`],
  header_footer: (text) => [`页眉页脚里有“${text}”，没有读入`, `"${text}" stands in a header or footer and was not read`],
  hidden_text: (text) => [
    `“${text}”是隐藏文字，没有读入；不需要的请删除`,
    `"${text}" is hidden and was not read; delete it if it is not needed`,
  ],
  symbol: (text) => [
    `有符号字体里的符号（${text}），读作“〓”，请改为普通文字`,
    `a sign of a symbol font (${text}) is read as 〓; write it as text`,
  ],
  formula: (text) => [`公式“${text}”按文字读入，请核对`, `the formula "${text}" was read as plain text; compare it`],
  phonetic_guide: (text) => [`拼音“${text}”没有读入`, `the phonetic guide "${text}" was not read`],
  field: (text) => [`有域 ${text}`, `a field: ${text}`],
  placeholder: (text) => [`“${text}”是还没有填写的提示，没有读入`, `"${text}" is the hint of a field not yet filled in and was not read`],
  bullet: () => [
    '用项目符号列出的段落，符号没有读入；公文用“一、”“（一）”“1.”“（1）”分层次',
    'the signs of a bullet list were not read; papers number their levels 一、（一）1.（1）',
  ],
  merged_cells: () => [
    '表格里有合并的单元格，内容记在其中第一格，其余留空；请核对',
    'merged cells of a table were read with their words in the first cell, the others empty; compare them',
  ],
  nested_table: () => ['表格里还有表格，里面的按文字读入；请核对', 'a table within a table was read as text; compare it'],
  table_picture: () => ['表格里的图片读在表格之后', 'a picture in a table was read behind it'],
  hyperlink: (text) => [`链接 ${text} 只读入文字，没有保留地址`, `of the link ${text} only the words were read`],
  further: (text) => [`同类情况还有 ${text} 处，没有逐一列出`, `${text} more of the same kind are not listed`],
};

/** A note about something in a DOCX that is not text of the paper. */
export const noteOf = (code: Code, place: Place | null, text: string): ReadNote => {
  const [zh, en] = words[code](short(text));
  return { code, place, text, message: { zh, en } };
};

/** A note of each kind is given so often; a file made to be tiresome would bury the reader. */
const MOST_OF_A_KIND = 200;

/** The notes in their order, of each kind no more than can be read, and how many more there are. */
export const bounded = (notes: readonly ReadNote[]): readonly ReadNote[] => {
  const counts = new Map<ReadNote['code'], number>();
  const kept = notes.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  const further = [...counts].flatMap(([code, count]) => {
    const last = kept.findLast((note) => note.code === code);
    return count <= MOST_OF_A_KIND || last === undefined
      ? []
      : [{ last, note: noteOf('further', last.place, String(count - MOST_OF_A_KIND)) }];
  });
  return kept.flatMap((each) => [each, ...further.flatMap(({ last, note }) => (last === each ? [note] : []))]);
};
