import { randomUUID } from 'node:crypto';
import { type Absence, type Actor, type Bilingual, type Delegation, formatDay, holdersOf, parseDay, postOf } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { OfficeChange } from './change.ts';
import type { Office } from './office.ts';
import { appendOffice } from './office-log.ts';
import { dayAt } from './world.ts';

/** What is wrong with an entry of the directory, and in which field. */
export interface EntryProblem {
  readonly field: string;
  readonly message: Bilingual;
}

export type Entered =
  | { readonly outcome: 'entered'; readonly id: string }
  | { readonly outcome: 'refused'; readonly problems: readonly EntryProblem[] };

const problem = (field: string, zh: string, en: string): EntryProblem => ({ field, message: { zh, en } });

const checkSpan = (from: string, to: string, toField: string): readonly EntryProblem[] => [
  ...(parseDay(from) === undefined ? [problem('from', '起始日期不存在', 'there is no such first day')] : []),
  ...(parseDay(to) === undefined ? [problem(toField, '结束日期不存在', 'there is no such last day')] : []),
  ...(to < from ? [problem(toField, '结束日期早于起始日期', 'the last day is before the first')] : []),
];

const checkPost = ({ directory }: Office, field: string, post: string): readonly EntryProblem[] =>
  postOf(directory, post) === undefined ? [problem(field, `没有岗位 ${post}`, `there is no post ${post}`)] : [];

const checkDelegation = ({ directory, ...office }: Office, { post, to, from, to_day }: Omit<Delegation, 'id'>, today: string) => [
  ...checkPost({ directory, ...office }, 'post', post),
  ...checkSpan(from, to_day, 'to_day'),
  ...(to_day < today ? [problem('to_day', '委托不能早于今天结束', 'a delegation cannot end before today')] : []),
  ...(directory.persons.some(({ id }) => id === to) ? [] : [problem('to', `没有这个人：${to}`, `there is no such person: ${to}`)]),
  ...(directory.appointments.some(({ person, to: last }) => person === to && (last === undefined || last >= from))
    ? []
    : [problem('to', '受托人届时没有岗位，无处办理', 'the delegate holds no post then and so has no desk')]),
  ...(holdersOf(directory, post, from).includes(to) ? [problem('to', '受托人就是该岗位的任职人', 'the delegate holds the post')] : []),
];

/** Enters a delegation; what is already running or over is never changed by it (S-14). */
export const enterDelegation = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  delegation: Omit<Delegation, 'id'>,
  now: string,
): Promise<Entered> => {
  const problems = checkDelegation(office, delegation, dayAt(now));
  if (problems.length > 0) return { outcome: 'refused', problems };
  const id = randomUUID();
  await appendOffice(tx, office.government, { actor, at: now }, [{ type: 'delegated', delegation: { id, ...delegation } }]);
  return { outcome: 'entered', id };
};

const dayBefore = (day: string): string => formatDay((parseDay(day) ?? 0) - 1);

/** Ends a delegation with the day before; acts done by it stay. One that is over or unknown is refused. */
export const endDelegation = async (tx: Tx, office: Office, actor: Actor, id: string, now: string): Promise<Entered> => {
  const today = dayAt(now);
  const found = office.directory.delegations.find((each) => each.id === id);
  if (found === undefined || found.to_day < today) {
    return { outcome: 'refused', problems: [problem('id', '没有这项仍有效的委托', 'there is no such delegation in force')] };
  }
  const change: OfficeChange = { type: 'delegation_ended', id, last_day: dayBefore(today) };
  await appendOffice(tx, office.government, { actor, at: now }, [change]);
  return { outcome: 'entered', id };
};

/** Enters an absence of a post's holder, with the post that presides meanwhile. */
export const enterAbsence = async (tx: Tx, office: Office, actor: Actor, absence: Absence, now: string): Promise<Entered> => {
  const { post, from, to, entrusted } = absence;
  const problems = [
    ...checkPost(office, 'post', post),
    ...checkSpan(from, to, 'to'),
    ...(entrusted === undefined ? [] : checkPost(office, 'entrusted', entrusted)),
    ...(entrusted === post ? [problem('entrusted', '不能委托给自己', 'a post cannot be entrusted to itself')] : []),
  ];
  if (problems.length > 0) return { outcome: 'refused', problems };
  await appendOffice(tx, office.government, { actor, at: now }, [{ type: 'absence_entered', absence }]);
  return { outcome: 'entered', id: `${post} ${from}` };
};

/** Ends an absence early: the holder is back today. */
export const endAbsence = async (tx: Tx, office: Office, actor: Actor, post: string, from: string, now: string): Promise<Entered> => {
  const today = dayAt(now);
  const found = office.directory.absences.find((each) => each.post === post && each.from === from);
  if (found === undefined || found.to < today) {
    return { outcome: 'refused', problems: [problem('from', '没有这项仍有效的外出', 'there is no such absence in force')] };
  }
  await appendOffice(tx, office.government, { actor, at: now }, [{ type: 'absence_ended', post, from, last_day: dayBefore(today) }]);
  return { outcome: 'entered', id: `${post} ${from}` };
};

/** Enters people, posts, units, appointments and portfolios; each entry takes the place of the one with the same key. */
export const changeOrganisation = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  change: Omit<Extract<OfficeChange, { type: 'organisation_changed' }>, 'type'>,
  now: string,
): Promise<Entered> => {
  const { units = [], posts = [], persons = [], appointments = [], portfolios = [] } = change;
  const known = (all: readonly { readonly id: string }[], more: readonly { readonly id: string }[]) =>
    new Set([...all, ...more].map(({ id }) => id));
  const { directory } = office;
  const [unitIds, postIds, personIds] = [known(directory.units, units), known(directory.posts, posts), known(directory.persons, persons)];
  const missing = (ids: ReadonlySet<string>, id: string, field: string, zh: string, en: string) =>
    ids.has(id) ? [] : [problem(field, `没有${zh} ${id}`, `there is no ${en} ${id}`)];
  const problems = [
    ...posts.flatMap(({ unit }, i) => missing(unitIds, unit, `posts.${i}.unit`, '单位', 'unit')),
    ...appointments.flatMap(({ person, post, from, to }, i) => [
      ...missing(personIds, person, `appointments.${i}.person`, '人员', 'person'),
      ...missing(postIds, post, `appointments.${i}.post`, '岗位', 'post'),
      ...checkSpan(from, to ?? from, `appointments.${i}.to`),
    ]),
    ...portfolios.flatMap(({ post, units: charged, from, to }, i) => [
      ...missing(postIds, post, `portfolios.${i}.post`, '岗位', 'post'),
      ...charged.flatMap((unit) => missing(unitIds, unit, `portfolios.${i}.units`, '单位', 'unit')),
      ...checkSpan(from, to ?? from, `portfolios.${i}.to`),
    ]),
  ];
  if (problems.length > 0) return { outcome: 'refused', problems };
  await appendOffice(tx, office.government, { actor, at: now }, [{ type: 'organisation_changed', ...change }]);
  return { outcome: 'entered', id: office.government };
};
