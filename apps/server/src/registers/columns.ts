import { dayOfInstant, endOf, formatDay, type Instant, type Matter, parseInstant } from '@guiju/kernel';
import { namesIn } from '../handling-slip/words.ts';
import type { RegisterLine } from './register-line.ts';
import { copiesOf, copiesTo, directionOf, docTypeOf, recipientsOf, secrecyOf, senderNumberOf, senderOf, urgencyOf } from './stated.ts';

/** A value of a register: a day is a real date in the table, a count a real number. */
export type Cell = string | number | { readonly day: string } | null;

/** One column of a register as offices keep it; `width` in characters. */
export interface RegisterColumn {
  readonly title: string;
  readonly width: number;
  readonly of: (line: RegisterLine) => Cell;
}

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

const ownNumber = ({ matter: { number } }: RegisterLine): string =>
  number === null ? '未编号' : `${number.text}${number.void ? '（已作废）' : ''}`;

/** A matter in a word; one that was terminated is never taken for closed, archived or not. */
const stateOf = ({ archived, status }: Matter): string =>
  archived === undefined ? states[status] : status === 'terminated' ? '终止，已归档' : '已归档';

const states: Readonly<Record<Matter['status'], string>> = {
  ...{ draft: '草稿', running: '在办', suspended: '中止计时', returned: '退回', closed: '办结', terminated: '终止' },
};

const column = (title: string, width: number, of: RegisterColumn['of']): RegisterColumn => ({ title, width, of });

const n = column('序号', 6, (line) => line.n);
const title = column('标题', 48, ({ matter }) => matter.content.title);
const docType = column('文种', 8, docTypeOf);
const secrecy = column('密级', 8, secrecyOf);
const urgency = column('紧急程度', 10, urgencyOf);
const copies = column('份数', 8, copiesOf);
const endedOn = column('办结（终止）日期', 12, ({ matter }) => dayAt(endOf(matter)?.at));
const state = column('状态', 12, ({ matter }) => stateOf(matter));
const archival = column('档号', 26, ({ matter }) => matter.archived?.text ?? '');

/** Registers of papers in and out (收文、发文登记簿) with their columns in order. */
export const registers = {
  paper: {
    name: '收文登记簿',
    columns: [
      n,
      column('收文日期', 12, ({ day }) => ({ day })),
      column('收文号', 20, ownNumber),
      column('来文单位', 20, senderOf),
      column('来文字号', 20, senderNumberOf),
      ...[title, docType, secrecy, urgency, copies],
      column('承办单位', 24, (line) => unitNames(line, 'lead_department') || actedBy(line, 'handle')),
      ...[endedOn, state, archival],
    ],
  },
  issuance: {
    name: '发文登记簿',
    columns: [
      n,
      column('发文日期', 12, ({ day }) => ({ day })),
      column('发文字号', 20, ownNumber),
      column('主送机关', 28, recipientsOf),
      column('主送方向', 14, directionOf),
      column('抄送机关', 28, copiesTo),
      ...[title, docType, secrecy, urgency, copies],
      column('拟稿单位', 20, ({ world, matter }) => namesIn(world.directory).unit(matter.unit)),
      column('签发人', 12, (line) => actedBy(line, 'sign') || actedBy(line, 'approve')),
      ...[endedOn, state, archival],
    ],
  },
} as const satisfies Record<string, { readonly name: string; readonly columns: readonly RegisterColumn[] }>;

export type RegisterKind = keyof typeof registers;
