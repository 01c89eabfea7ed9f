import type { Words } from '../expression/index.ts';
import type { Rulebook } from '../rules/compile.ts';
import { recordFact } from '../rules/kinds/record.ts';
import type { Length } from '../rules/rulebook.ts';
import { checkpoints, roles } from '../vocabulary/index.ts';
import type { Bilingual, KindId, ProvisionId, Role } from '../vocabulary/words.ts';
import { chineseNumber } from './chinese-number.ts';

/** An article as it is cited: `29` is 第二十九条, article 29. */
export const articleName = (article: string): Bilingual => ({ zh: `第${chineseNumber(Number(article))}条`, en: `article ${article}` });

/** A provision as it is cited: its article, after the title of the law where it is not one of the edition: 《政府信息公开条例》第三十三条. */
export const citation = (rulebook: Rulebook, id: ProvisionId): Bilingual => {
  const article = rulebook.byId.get(id)?.article;
  if (article === undefined) return { zh: id, en: id };
  const { zh, en } = articleName(article);
  const law = rulebook.lawOf(id)?.name;
  return law === undefined ? { zh, en } : { zh: `《${law.zh}》${zh}`, en: `${en} of the ${law.en}` };
};

/** Local title of a role; its generic name where the rulebook gives none. */
export const roleName = (rulebook: Rulebook, role: Role): Bilingual => {
  const generic: Bilingual = Object.entries(roles).find(([id]) => id === role)?.[1] ?? { zh: role, en: role };
  return { zh: rulebook.data.terms[role] ?? generic.zh, en: generic.en };
};

/** Name of a checkpoint. */
export const checkpointName = (id: keyof typeof checkpoints): Bilingual => checkpoints[id];

const YES: Readonly<Record<string, Bilingual>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

/** What the facts of a kind and their values are called, with the titles of the rulebook. */
export const wordsOf = (rulebook: Rulebook, kind: KindId): Words => {
  const facts = rulebook.forKind(kind)?.kind.facts ?? {};
  const recordName = (name: string): Bilingual | undefined => {
    for (const { body } of rulebook.byId.values()) if (body.kind === 'record' && recordFact(body.item) === name) return body.name;
    return undefined;
  };
  return {
    fact: (name) => facts[name]?.name ?? recordName(name) ?? { zh: name, en: name },
    value: (name, value) => {
      const values = facts[name]?.values;
      if (values === roles) return roleName(rulebook, value);
      return values?.[value] ?? YES[value] ?? { zh: value, en: value };
    },
  };
};

/** A value as it is shown beside the name of its fact; null and lists included. */
export const valueName = (words: Words, fact: string, value: unknown): Bilingual => {
  if (value === null || value === undefined) return { zh: '未填写', en: 'not given' };
  if (!Array.isArray(value)) return words.value(fact, String(value));
  if (value.length === 0) return { zh: '无', en: 'none' };
  const each = value.map((one) => words.value(fact, String(one)));
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
};

/** A length of time in words: 3个工作日内, within 3 working days. */
export const lengthName = (words: Words, length: Length): Bilingual => {
  if (length === 'unstated') return { zh: '及时', en: 'in time' };
  if ('working_days' in length) return { zh: `${length.working_days}个工作日内`, en: `within ${length.working_days} working days` };
  if ('calendar_days' in length) return { zh: `${length.calendar_days}日内`, en: `within ${length.calendar_days} days` };
  if ('fact' in length) return quoting(words, length.fact, '在', '之前', 'by ');
  if ('working_days_fact' in length) return quoting(words, length.working_days_fact, '在', '所定的工作日内', 'within the working days of ');
  if ('day_of_month' in length)
    return quoting(words, length.of, '在', `当月${length.day_of_month}日之前`, `by day ${length.day_of_month} of the month of `);
  const unit = length.unit === 'working' ? { zh: '个工作日', en: 'working days' } : { zh: '日', en: 'days' };
  return quoting(words, length.before, '在', `${length.days}${unit.zh}以前`, `at least ${length.days} ${unit.en} before `);
};

const quoting = (words: Words, fact: string, before: string, after: string, en: string): Bilingual => {
  const name = words.fact(fact);
  return { zh: `${before}“${name.zh}”${after}`, en: `${en}“${name.en}”` };
};
