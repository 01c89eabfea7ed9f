import { itemWords, numberedLine } from '@guiju/kernel';
import type { Attendance, Block } from '../model/paper.ts';
import type { Place, ReadNote, SourceLine, SourcePart } from './source.ts';

/** The body (正文) with its levels, and what stands between it and the signature. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly attachmentNote: readonly string[];
  readonly attendance?: Attendance;
  readonly places: Readonly<Record<string, Place>>;
  readonly notes: readonly ReadNote[];
}

/** A part of the body that begins with a number and has something behind it. */
const itemOf = (text: string): Block | undefined => {
  const found = numberedLine(text);
  if (found === undefined || found.rest === '') return undefined;
  const { level, number, rest } = found;
  return { type: 'item', level, number, ...itemWords(level, rest) };
};

/** One part of the file as part of the body. */
const blockOf = (part: SourcePart): Block => {
  switch (part.type) {
    case 'line':
      return itemOf(part.text) ?? { type: 'paragraph', text: part.text };
    case 'table':
      return { type: 'table', rows: part.rows, head: part.head ?? 1, landscape: part.landscape ?? false };
    case 'picture':
      return { type: 'picture', media: part.media, data: part.data };
  }
};

/** Tables and pictures with the titles that stand above or below them in a Word file of ours; every other part by itself. */
export const blocksOf = (parts: readonly SourcePart[]): readonly { readonly block: Block; readonly place: Place }[] => {
  const found: { block: Block; readonly place: Place }[] = [];
  for (const [i, part] of parts.entries()) {
    const last = found.at(-1);
    const before = parts[i - 1];
    if (part.type === 'line' && part.role === 'picture_title' && last?.block.type === 'picture')
      last.block = { ...last.block, title: part.text };
    else if (part.type === 'table' && before?.type === 'line' && before.role === 'table_title')
      found.splice(-1, 1, { block: { ...blockOf(part), title: before.text } as Block, place: part.place });
    else found.push({ block: blockOf(part), place: part.place });
  }
  return found;
};

const NOTE = /^附件\s*[:：]\s*/;
const NOTE_NUMBER = /^(\d{1,2})\s*[.．、]\s*/;

const attendanceKeys = { 出席: 'present', 请假: 'absent', 缺席: 'absent', 列席: 'sitting_in' } as const;
const ATTENDANCE = /^(出席|请假|缺席|列席)(?:人员)?\s*[:：]\s*(.+)$/;

const attendanceOf = (lines: readonly SourceLine[]): Attendance | undefined => {
  const attendance: Attendance = { present: [], absent: [], sitting_in: [] };
  for (const { text } of lines) {
    const [, label = '', names = ''] = ATTENDANCE.exec(text) ?? [];
    const key = attendanceKeys[label as keyof typeof attendanceKeys];
    if (key !== undefined) attendance[key].push(...names.split(/[、，,\s]+/).filter((name) => name !== ''));
  }
  return lines.length === 0 ? undefined : attendance;
};

interface AttachmentNote {
  readonly from: number;
  readonly titles: readonly { readonly title: string; readonly place: Place }[];
}

/** The attachment note: the line with 附件： and the numbered lines after it; the first line may name none. */
const noteAt = (parts: readonly SourcePart[]): AttachmentNote | undefined => {
  const from = parts.findLastIndex((part) => part.type === 'line' && NOTE.test(part.text));
  if (from === -1) return undefined;
  const titles: AttachmentNote['titles'][number][] = [];
  for (const [i, part] of parts.slice(from).entries()) {
    if (part.type !== 'line') return undefined;
    const text = i === 0 ? part.text.replace(NOTE, '') : part.text;
    if (i > 0 && !NOTE_NUMBER.test(text)) return undefined;
    const title = text.replace(NOTE_NUMBER, '').replace(/[。；;，,、]$/, '');
    if (title !== '') titles.push({ title, place: part.place });
    else if (i > 0) return undefined;
  }
  return titles.length === 0 ? undefined : { from, titles };
};

/** Reads the parts between head and signature; only minutes list who attended, elsewhere such a line is text. */
export const recogniseBody = (parts: readonly SourcePart[], isMinutes: boolean): Body => {
  const note = noteAt(parts);
  const text = note === undefined ? parts : parts.slice(0, note.from);
  const attendanceLines = text.filter((part): part is SourceLine => isMinutes && part.type === 'line' && ATTENDANCE.test(part.text));
  const attendance = attendanceOf(attendanceLines);
  const attending = new Set<SourcePart>(attendanceLines);
  const content = text.filter((part) => !attending.has(part));
  const blocks = blocksOf(content);
  const noted = note === undefined ? undefined : parts[note.from];
  return {
    blocks: blocks.map(({ block }) => block),
    attachmentNote: note?.titles.map(({ title }) => title) ?? [],
    ...(attendance === undefined ? {} : { attendance }),
    places: {
      ...Object.fromEntries(blocks.map(({ place }, i) => [`body.${i}`, place])),
      ...(noted === undefined ? {} : { attachments: noted.place }),
      ...Object.fromEntries((note?.titles ?? []).map(({ place }, i) => [`attachments.${i}`, place])),
      ...(attendanceLines[0] === undefined ? {} : { attendance: attendanceLines[0].place }),
    },
    notes: [],
  };
};
