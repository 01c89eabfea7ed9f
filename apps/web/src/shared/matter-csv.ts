import type { MatterRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { csvOf } from './csv.ts';
import { dayOf, timeName } from './dates.ts';
import { whereItIs } from './matter-words.ts';
import type { Names } from './names.ts';

const yes: Bilingual = { zh: '是', en: 'yes' };

/** Columns of an exported list: the head, and the text of a row. */
const columns: readonly {
  readonly head: Bilingual;
  readonly of: (row: MatterRow, names: Names, t: (text: Bilingual) => string) => string;
}[] = [
  { head: { zh: '标题', en: 'Title' }, of: ({ title }) => title },
  { head: { zh: '文号', en: 'Number' }, of: ({ number }) => number ?? '' },
  { head: { zh: '类别', en: 'Kind' }, of: ({ kind }, names, t) => t(names.kind(kind)) },
  { head: { zh: '单位', en: 'Unit' }, of: ({ unit_name }) => unit_name },
  { head: { zh: '报送人', en: 'Submitted by' }, of: ({ submitter_name }) => submitter_name },
  { head: { zh: '办到哪里', en: 'Where it is' }, of: (row, names, t) => t(whereItIs(row, names)) },
  { head: { zh: '时限', en: 'Due' }, of: ({ due }) => due ?? '' },
  { head: { zh: '时限为暂定', en: 'Due is provisional' }, of: ({ due, provisional }, _, t) => (due !== null && provisional ? t(yes) : '') },
  { head: { zh: '急件', en: 'Urgent' }, of: ({ urgent }, _, t) => (urgent ? t(yes) : '') },
  { head: { zh: '催办次数', en: 'Times urged' }, of: ({ urged }) => String(urged) },
  { head: { zh: '更新', en: 'Updated' }, of: ({ updated_at }) => `${dayOf(updated_at)} ${timeName(updated_at)}` },
];

/** A list of matters as comma-separated values in the reader's language. */
export const matterCsv = (rows: readonly MatterRow[], names: Names, t: (text: Bilingual) => string): string =>
  csvOf([columns.map(({ head }) => t(head)), ...rows.map((row) => columns.map(({ of }) => of(row, names, t)))]);
