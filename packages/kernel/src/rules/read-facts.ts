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

type Tree = Map<string, unknown>;

const treeOf = (inner: unknown): Tree => (inner instanceof Map ? inner : new Map(isGroup(inner) ? Object.entries(inner) : []));

const objectOf = (tree: Tree): Facts =>
  Object.fromEntries([...tree].map(([name, value]) => [name, value instanceof Map ? objectOf(value) : value]));

/** Facts with dotted names as nested ones: `{"reviews.legality": "passed"}` becomes `{reviews: {legality: "passed"}}`. */
export const nestFacts = (given: Facts): Facts => {
  const entries = Object.entries(given);
  if (!entries.some(([name]) => name.includes('.'))) return given;
  const facts: Tree = new Map();
  for (const [name, value] of entries) {
    const path = name.split('.');
    const last = path.pop() ?? '';
    let group = facts;
    for (const part of path) {
      const inner = treeOf(group.get(part));
      group.set(part, inner);
      group = inner;
    }
    if (!isGroup(value)) group.set(last, value);
    else group.set(last, new Map([...treeOf(group.get(last)), ...Object.entries(value)]));
  }
  return objectOf(facts);
};
