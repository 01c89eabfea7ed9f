import type { Words } from '../expression/index.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { CadenceBody, Length, PowerBody, QuotaBody, StageRule } from '../rules/rulebook.ts';
import { type Act, acts, checkpoints } from '../vocabulary/index.ts';
import type { Bilingual, Role } from '../vocabulary/words.ts';
import { checkpointName, lengthName, roleName } from './names.ts';

/** Several names as a list. */
export const namesJoined = (names: readonly Bilingual[]): Bilingual => ({
  zh: names.map(({ zh }) => zh).join('、'),
  en: names.map(({ en }) => en).join(', '),
});

/** Roles by their local titles; null where there are none. */
export const roleNames = (rulebook: Rulebook, roles: readonly Role[] | undefined): Bilingual | null =>
  roles === undefined || roles.length === 0 ? null : namesJoined(roles.map((role) => roleName(rulebook, role)));

const HOW = { all: ['和', ' and ', ''], any: ['或', ' or ', ''], in_turn: ['、', ', then ', '依次'] } as const;

/** A stage in words: 区长或副区长签发, sign by head or deputy. */
export const stageName = (rulebook: Rulebook, { act, roles, join }: Pick<StageRule, 'act' | 'roles' | 'join'>): Bilingual => {
  const names = roles.map((role) => roleName(rulebook, role));
  const [zh, en, turn] = HOW[join];
  return {
    zh: `${names.map((name) => name.zh).join(zh)}${names.length > 1 ? turn : ''}${acts[act].zh}`,
    en: `${acts[act].en} by ${names.map((name) => name.en).join(en)}`,
  };
};

/** A limit with its act: 3个工作日内承办, handle within 3 working days. */
export const limitName = (words: Words, within: Length, act: Act): Bilingual => {
  const length = lengthName(words, within);
  return { zh: `${length.zh}${acts[act].zh}`, en: `${acts[act].en} ${length.en}` };
};

const isCheckpoint = (id: string): id is keyof typeof checkpoints => Object.hasOwn(checkpoints, id);

/** Where a limit starts: a checkpoint, or the day that a fact names. */
export const startName = (words: Words, from: string): Bilingual => (isCheckpoint(from) ? checkpointName(from) : words.fact(from));

const WINDOWS: Readonly<Record<NonNullable<QuotaBody['window']>, Bilingual>> = {
  year: { zh: '每年', en: 'a year' },
  half_year: { zh: '每半年', en: 'a half-year' },
  quarter: { zh: '每季度', en: 'a quarter' },
  month: { zh: '每月', en: 'a month' },
};

/** The bounds of a quota in words; a quota without any is only counted. */
export const boundsName = ({ max, min }: Pick<QuotaBody, 'max' | 'min'>): Bilingual => {
  const bounds = [
    ...(min === undefined ? [] : [{ zh: `不少于 ${min}`, en: `at least ${min}` }]),
    ...(max === undefined ? [] : [{ zh: `不超过 ${max}`, en: `at most ${max}` }]),
  ];
  return bounds.length === 0 ? { zh: '只计数，条文没有写限额', en: 'counted only, the text gives no figure' } : namesJoined(bounds);
};

/** What a quota counts, in which window and up to what: 每年发文数：不超过 100. */
export const amountName = (body: QuotaBody): Bilingual => {
  const said = boundsName(body);
  const span = body.window === undefined ? { zh: '', en: '' } : WINDOWS[body.window];
  return {
    zh: `${span.zh}${body.counts.zh}：${said.zh}`,
    en: `${body.counts.en}${span.en === '' ? '' : ` ${span.en}`}: ${said.en}`,
  };
};

const PERIODS: Readonly<Record<string, Bilingual>> = {
  '1 months': { zh: '每月', en: 'month' },
  '3 months': { zh: '每季度', en: 'quarter' },
  '6 months': { zh: '每半年', en: 'half-year' },
  '12 months': { zh: '每年', en: 'year' },
  '1 weeks': { zh: '每周', en: 'week' },
};

/** How often something must happen: 每半年 1 次, 1 every half-year; 定期 without a figure. */
export const frequencyName = ({ count, every_months, every_weeks }: CadenceBody): Bilingual => {
  if (count === undefined) return { zh: '定期（条文没有写间隔）', en: 'regularly (the text gives no interval)' };
  const period = every_months === undefined ? `${every_weeks} weeks` : `${every_months} months`;
  const plain = every_months === undefined ? `每 ${every_weeks} 周` : `每 ${every_months} 个月`;
  const every = PERIODS[period] ?? { zh: plain, en: period };
  return { zh: `${every.zh} ${count} 次`, en: `${count} every ${every.en}` };
};

/** Whether and to whom a power can be entrusted; null where the text says nothing. */
export const entrustName = (rulebook: Rulebook, { entrust }: PowerBody): Bilingual | null => {
  if (entrust === undefined) return null;
  if (entrust === 'never') return { zh: '不得委托', en: 'cannot be entrusted' };
  const to = roleNames(rulebook, entrust.to) ?? { zh: '', en: '' };
  const during = entrust.during === 'absence';
  return { zh: `${during ? '外出期间可' : '可'}委托${to.zh}`, en: `may be entrusted to ${to.en}${during ? ' during an absence' : ''}` };
};
