import { type Compiled, compileExpression, type KindRules, type Scope, type Truth } from '@guiju/kernel';
import { addMentions, type Mention, type Mentions } from './mentions.ts';
import { type Aim, type Outcome, search } from './search.ts';
import { type Domain, domainOf } from './values.ts';

/** Whether a provision applies, as far as the facts so far tell. */
export type Applies = (index: number) => Aim;

/** Searches for cases of one kind of matter in which given provisions apply or do not. */
export interface KindSearch {
  readonly applies: Applies;
  /** `about`: indices of the provisions whose conditions decide; only the values they name are told apart. Up to `limit` cases. */
  readonly search: (about: readonly number[], aim: Aim, limit?: number) => Outcome;
  /** Looks for a case in which two provisions both apply. */
  readonly together: (a: number, b: number) => Outcome;
}

/** All of several aims: false as soon as one cannot hold. */
export const every =
  (aims: readonly Aim[]): Aim =>
  (facts, missing) => {
    let truth: Truth = true;
    for (const aim of aims) {
      const found = aim(facts, missing);
      if (found === false) return false;
      if (found === 'unknown') truth = 'unknown';
    }
    return truth;
  };

export const not =
  (aim: Aim): Aim =>
  (facts, missing) => {
    const truth = aim(facts, missing);
    return truth === 'unknown' ? truth : !truth;
  };

const NOTHING: Mention = { values: new Set(), durations: new Set(), entangled: false };

/** Prepares the conditions of one kind; a claim is treated as a fact that may still be given, or else no branch could be left early. */
export const kindSearch = ({ scope, provisions }: KindRules): KindSearch => {
  const open: Scope = new Map([...scope].map(([name, { type }]) => [name, { type, claim: false }]));
  const conditions = provisions.map(({ when }): Compiled | null => (when === null ? null : compileExpression(when.tree, open)));

  const aims: (Aim | undefined)[] = [];
  const applies: Applies = (index) => {
    const known = aims[index];
    if (known !== undefined) return known;
    const condition = conditions[index];
    const holds: Aim = (facts, missing) => condition?.test(facts, missing) ?? true;
    const aim = every([holds, ...(provisions[index]?.exceptions ?? []).map((other) => not(applies(other)))]);
    aims[index] = aim;
    return aim;
  };

  const deciding = (about: readonly number[]): ReadonlySet<number> => {
    const all = new Set(about);
    for (const index of all) for (const other of provisions[index]?.exceptions ?? []) all.add(other);
    return all;
  };

  const searchAbout: KindSearch['search'] = (about, aim, limit) => {
    const mentions: Mentions = new Map();
    for (const index of deciding(about)) {
      const tree = conditions[index]?.tree;
      if (tree !== undefined) addMentions(tree, mentions);
    }
    const domains = new Map<string, Domain>();
    const domainFor = (name: string): Domain => {
      const fact = scope.get(name);
      if (fact === undefined) throw new RangeError(`no fact ${name}`);
      const domain = domains.get(name) ?? domainOf(fact.type, fact.claim, mentions.get(name) ?? NOTHING);
      domains.set(name, domain);
      return domain;
    };
    return search(aim, domainFor, limit);
  };

  const pairs = new Map<string, Outcome>();
  const together: KindSearch['together'] = (a, b) => {
    const known = pairs.get(`${a} ${b}`);
    if (known !== undefined) return known;
    const outcome = searchAbout([a, b], every([applies(a), applies(b)]));
    pairs.set(`${a} ${b}`, outcome);
    return outcome;
  };

  return { applies, search: searchAbout, together };
};
