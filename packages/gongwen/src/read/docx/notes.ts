import type { Place, ReadNote } from '../source.ts';

type Code = Exclude<ReadNote['code'], 'unrecognised' | 'page_number'>;

const words: Readonly<Record<Code, (text: string) => readonly [zh: string, en: string]>> = {
  tracked_change: (text) => [`修订尚未接受或拒绝：${text}；请在文字处理软件里处理后再用`, `a tracked change is still open: ${text}`],
  comment: (text) => [`有批注：“${text}”；批注不属于公文，没有读入`, `a comment, not part of the paper: "${text}"`],
  macro: () => ['文件里有宏程序，没有执行，也没有保留', 'the file contains macros; they were neither run nor kept'],
  external_reference: (text) => [`文件引用了外部内容 ${text}，没有读取`, `the file refers to ${text} outside; it was not fetched`],
  embedded_object: (text) => [`有嵌入对象${text}，没有读入；请改为正文或附件`, `an embedded object${text} was not read`],
  text_box: (text) => [`“${text}”在文本框里，已按所在位置读入`, `"${text}" stands in a text box and was read where it is anchored`],
  footnote: (text) => [`有脚注：“${text}”；公文没有脚注，没有读入`, `a footnote, which papers do not have: "${text}"`],
  header_footer: (text) => [`页眉页脚里有“${text}”，没有读入`, `"${text}" stands in a header or footer and was not read`],
};

/** A note about something in a DOCX that is not text of the paper. */
export const noteOf = (code: Code, place: Place | null, text: string): ReadNote => {
  const [zh, en] = words[code](text);
  return { code, place, text, message: { zh, en } };
};
