import { z } from 'zod';
import { type Paper, paperSchema } from '../model/paper.ts';
import { picturesOf } from '../model/pictures.ts';
import { cleaned } from './characters.ts';
import { pictureIn } from './docx/pictures.ts';
import type { ReadPaper } from './recognise.ts';
import { type ReadNote, ReadProblem } from './source.ts';

const keptElsewhere = [
  '模型里的图片只写了散列值，图片本身存在原机构；请在那里导出 DOCX，再读这个 DOCX。',
  'The model names pictures by their hash only; the office keeps the pictures. Export the paper as DOCX there and read that.',
] as const;

/** More faults than this are not listed one by one. */
const MOST_FAULTS = 10;

/** The first faults of a model, a line each with its place, in the language of this locale. */
const faultsIn = (value: unknown, locale: ReturnType<typeof z.locales.en>): string => {
  const issues = paperSchema.safeParse(value, { error: locale.localeError }).error?.issues ?? [];
  const lines = issues.slice(0, MOST_FAULTS).map(({ path, message }) => `${path.length === 0 ? '' : `${path.join('.')}: `}${message}`);
  return [...lines, ...(issues.length > MOST_FAULTS ? [`… ${issues.length}`] : [])].join('\n');
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadProblem(
      `文件以“{”开头，但不是 JSON（${why}）；请检查括号、引号和逗号，或改用 DOCX、文本。`,
      `The file begins with "{" but is not JSON: ${why}.`,
      { cause: error },
    );
  }
};

/** A model whose texts hold nothing that cannot stand on paper; what was taken out is noted. */
const cleanModel = (value: unknown, notes: ReadNote[], path = ''): unknown => {
  if (typeof value === 'string') {
    // Within a cell lines end; pictures are long and hold no such signs.
    if (path.endsWith('.data')) return value;
    const lines = value.split('\n').map((line) => cleaned(line, null));
    notes.push(
      ...lines.flatMap((line) =>
        line.notes.map((note) => ({ ...note, message: { zh: `${path}：${note.message.zh}`, en: `${path}: ${note.message.en}` } })),
      ),
    );
    return lines.some((line) => line.notes.length > 0) ? lines.map(({ text }) => text).join('\n') : value;
  }
  if (Array.isArray(value)) return value.map((each, i) => cleanModel(each, notes, `${path}${path === '' ? '' : '.'}${i}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cleanModel(each, notes, `${path}${path === '' ? '' : '.'}${key}`)]),
  );
};

const checkPictures = (paper: Paper): void => {
  for (const [i, { data, media }] of picturesOf(paper).entries()) {
    if (data === '') throw new ReadProblem(...keptElsewhere);
    const found = pictureIn(Buffer.from(data, 'base64'));
    const fault = 'fault' in found ? found.fault : found.media === media ? undefined : `（写的是 ${media}，内容是 ${found.media}）`;
    if (fault !== undefined)
      throw new ReadProblem(
        `模型里的第 ${i + 1} 幅图片读不出来${fault}；请换一幅 PNG 或 JPEG。`,
        `Picture ${i + 1} of the model cannot be read; use another PNG or JPEG.`,
      );
  }
};

/** Reads the model of a paper as JSON. Throws a ReadProblem with the places of its faults. */
export const readModel = (text: string): ReadPaper => {
  const notes: ReadNote[] = [];
  const value = cleanModel(parsedJson(text), notes);
  const parsed = paperSchema.safeParse(value);
  if (!parsed.success)
    throw new ReadProblem(
      `公文模型有不对的地方：\n${faultsIn(value, z.locales.zhCN())}`,
      `The model of the paper has faults:\n${faultsIn(value, z.locales.en())}`,
    );
  checkPictures(parsed.data);
  return { paper: parsed.data, places: {}, notes, written: () => undefined };
};
