import { type Actor, parseDay, postOf, type Seal } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { Entered, EntryProblem } from './directory-writes.ts';
import type { Office } from './office.ts';
import { appendOffice } from './office-log.ts';

const problem = (field: string, zh: string, en: string): EntryProblem => ({ field, message: { zh, en } });

const dayProblems = (field: string, from: string, to: string | undefined): readonly EntryProblem[] => [
  ...(parseDay(from) === undefined ? [problem(`${field}from`, '起始日期不存在', 'there is no such first day')] : []),
  ...(to !== undefined && (parseDay(to) === undefined || to < from)
    ? [problem(`${field}to`, '结束日期不存在或早于起始日期', 'there is no such last day, or it is before the first')]
    : []),
];

const problemsOf = ({ directory }: Office, { id, name, organ, custodians, stand_ins, from, to }: Seal): readonly EntryProblem[] => [
  ...(id.trim() === '' || name.trim() === '' ? [problem('name', '请填写印章名称', 'name the seal')] : []),
  ...(directory.units.some((unit) => unit.id === organ) ? [] : [problem('organ', `没有单位 ${organ}`, `there is no unit ${organ}`)]),
  ...(custodians.length > 0 ? [] : [problem('custodians', '请指定保管岗位', 'name the post that keeps it')]),
  ...[...custodians, ...stand_ins.map(({ post }) => post)]
    .filter((post) => postOf(directory, post) === undefined)
    .map((post) => problem('custodians', `没有岗位 ${post}`, `there is no post ${post}`)),
  ...dayProblems('', from, to),
  ...stand_ins.flatMap((each, i) => dayProblems(`stand_ins.${i}.`, each.from, each.to)),
];

/** Registers a seal, or takes the place of the entry with the same id: a change of custodian, a stand-in, the end of its use. */
export const registerSeal = async (tx: Tx, office: Office, actor: Actor, seal: Seal, now: string): Promise<Entered> => {
  const problems = problemsOf(office, seal);
  if (problems.length > 0) return { outcome: 'refused', problems };
  await appendOffice(tx, office.government, { actor, at: now }, [{ type: 'seals_registered', seals: [seal] }]);
  return { outcome: 'entered', id: seal.id };
};
