import { type Paper, paperSchema } from '@guiju/gongwen';
import { dayOfInstant, formatDay, type Instant, type Matter, parseInstant, type World } from '@guiju/kernel';
import { docTypeText, secrecyText, urgencyText } from '../handling-slip/slip-of.ts';
import { namesIn } from '../handling-slip/words.ts';

/** A value of a register: a day is a real date in the table, a count a real number. */
export type Cell = string | number | { readonly day: string } | null;

/** One column of a register as offices keep it; `width` in characters. */
export interface RegisterColumn {
  readonly title: string;
  readonly width: number;
  readonly of: (line: RegisterLine) => Cell;
}

/** A paper in its register: its matter, the day it stands under, its parts where there are any, and its place from 1. */
export interface RegisterLine {
  readonly n: number;
  readonly matter: Matter;
  readonly day: string;
  readonly paper: Paper | null;
  readonly world: World;
}

/** The parts of the paper of a matter; null where it was written without. */
export const partsOf = ({ content }: Matter): Paper | null => {
  const parsed = content.paper === undefined ? undefined : paperSchema.safeParse(content.paper);
  return parsed?.success === true ? parsed.data : null;
};

const dayAt = (moment: Instant | undefined): Cell => {
  const at = parseInstant(moment ?? '');
  return at === undefined ? null : { day: formatDay(dayOfInstant(at)) };
};

const unitNames = ({ world, matter }: RegisterLine, role: string): string =>
  (matter.units_for[role] ?? []).map((unit) => namesIn(world.directory).unit(unit)).join('、');

/** Persons whose acts of one sort stand, in the order in which they acted. */
const actedBy = ({ world, matter }: RegisterLine, stage: string): string => {
  const done = matter.stages
    .filter(({ act }) => act === stage)
    .flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats.flatMap(({ act }) => act ?? [])))
    .filter(({ withdrawn, deemed }) => withdrawn === null && deemed === null);
  return [...new Set(done.map(({ actor }) => namesIn(world.directory).person(actor.person)))].join('、');
};

const writtenNumber = ({ paper }: RegisterLine): string => {
  if (paper?.number === undefined) return '';
  const { mark, year, n } = paper.number;
  return year === undefined ? `${mark}第${n}号` : `${mark}〔${year}〕${n}号`;
};

const ownNumber = ({ matter: { number } }: RegisterLine): string =>
  number === null ? '' : `${number.text}${number.void ? '（已作废）' : ''}`;

const states: Readonly<Record<Matter['status'], string>> = {
  ...{ draft: '草稿', running: '在办', suspended: '中止计时', returned: '退回', closed: '办结', terminated: '终止' },
};

const column = (title: string, width: number, of: RegisterColumn['of']): RegisterColumn => ({ title, width, of });

const n = column('序号', 6, (line) => line.n);
const title = column('标题', 48, ({ matter }) => matter.content.title);
const docType = column('文种', 8, ({ world, matter }) => docTypeText(world, matter));
const secrecy = column('密级', 8, ({ world, matter }) => secrecyText(world, matter));
const urgency = column('紧急程度', 10, ({ world, matter }) => urgencyText(world, matter));
const copies = column('份数', 6, ({ paper }) => paper?.imprint?.copies ?? null);
const closedOn = column('办结日期', 12, ({ matter }) => dayAt(matter.closed?.at));
const state = column('状态', 10, ({ matter }) => (matter.archived === undefined ? states[matter.status] : '已归档'));
const archival = column('档号', 26, ({ matter }) => matter.archived?.text ?? '');

/** Registers of papers in and out (收文、发文登记簿) with their columns in order. */
export const registers = {
  paper: {
    name: '收文登记簿',
    columns: [
      n,
      column('收文日期', 12, ({ day }) => ({ day })),
      column('收文号', 20, ownNumber),
      column('来文单位', 20, ({ world, matter }) => namesIn(world.directory).unit(matter.unit)),
      column('来文字号', 20, writtenNumber),
      ...[title, docType, secrecy, urgency, copies],
      column('承办单位', 24, (line) => unitNames(line, 'lead_department') || actedBy(line, 'handle')),
      ...[closedOn, state, archival],
    ],
  },
  issuance: {
    name: '发文登记簿',
    columns: [
      n,
      column('发文日期', 12, ({ day }) => ({ day })),
      column('发文字号', 20, ownNumber),
      column('主送机关', 28, ({ paper }) => paper?.recipients.join('、') ?? ''),
      ...[title, docType, secrecy, urgency, copies],
      column('拟稿单位', 20, ({ world, matter }) => namesIn(world.directory).unit(matter.unit)),
      column('签发人', 12, (line) => actedBy(line, 'sign') || actedBy(line, 'approve')),
      ...[closedOn, state, archival],
    ],
  },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly RegisterColumn[] }>;

export type RegisterKind = keyof typeof registers;
