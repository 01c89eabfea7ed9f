import { checkFacts, type FactProblem, type Facts, nearest } from '../expression/index.ts';
import type { KindId } from '../vocabulary/words.ts';
import type { Rulebook } from './compiled.ts';

/** Why facts cannot be taken: a fact with its problem, or a kind of matter that does not exist. */
export type FactsRefused = Omit<FactProblem, 'code'> & { readonly code: FactProblem['code'] | 'unknown_kind' };

/** Facts that may be explained, or everything wrong with them. */
export type FactsRead = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problems: readonly FactsRefused[] };

/** Takes facts as nested or dotted names (`reviews.legality`) and refuses unknown words and wrong types. */
export const readFacts = (rulebook: Rulebook, kind: KindId, given: Facts): FactsRead => {
  const rules = rulebook.forKind(kind);
  if (rules === undefined) {
    const near = nearest(kind, rulebook.kinds);
    const [zh, en] = near === undefined ? ['', ''] : [`；是否想写 ${near}？`, `; did you mean ${near}?`];
    const message = { zh: `没有事项类别 ${kind}${zh}`, en: `there is no kind of matter ${kind}${en}` };
    return { ok: false, problems: [{ code: 'unknown_kind', fact: kind, message }] };
  }
  const facts = nestFacts(given);
  const problems = checkFacts(facts, rules.scope);
  return problems.length === 0 ? { ok: true, facts } : { ok: false, problems };
};

const isGroup = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts with dotted names as nested ones: `{"reviews.legality": "passed"}` becomes `{reviews: {legality: "passed"}}`. */
export const nestFacts = (given: Facts): Facts => {
  if (!Object.keys(given).some((name) => name.includes('.'))) return given;
  let nested: Facts = {};
  for (const [name, value] of Object.entries(given)) nested = put(nested, name.split('.'), value);
  return nested;
};

const put = (facts: Facts, [first = '', ...rest]: readonly string[], value: unknown): Facts => {
  const inner = facts[first];
  const group = isGroup(inner) ? inner : {};
  if (rest.length > 0) return { ...facts, [first]: put(group, rest, value) };
  return { ...facts, [first]: isGroup(value) ? { ...group, ...value } : value };
};
