import { type Compiled, compileExpression, type Expression, type KindRules, type Scope, type Truth } from '@guiju/kernel';
import type { Aim, Outcome } from './search.ts';
import { searchOver } from './search-over.ts';

/** Whether a provision applies, as far as the facts so far tell. */
export type Applies = (index: number) => Aim;

/** Searches for cases of one kind of matter in which given provisions apply or do not. */
export interface KindSearch {
  readonly applies: Applies;
  /** The conditions that decide whether given provisions apply: their own and those of their exceptions. */
  readonly deciding: (about: readonly number[]) => readonly Expression[];
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

/** The scope in which conditions are searched: a claim is a fact that may still be given, or else no branch could be left early. */
export const openScope = (scope: Scope): Scope => new Map([...scope].map(([name, { type }]) => [name, { type, claim: false }]));

/** Prepares the conditions of one kind. */
export const kindSearch = ({ scope, provisions }: KindRules): KindSearch => {
  const open = openScope(scope);
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

  const deciding: KindSearch['deciding'] = (about) => {
    const all = new Set(about);
    for (const index of all) for (const other of provisions[index]?.exceptions ?? []) all.add(other);
    return [...all].flatMap((index) => conditions[index]?.tree ?? []);
  };

  const searchAbout: KindSearch['search'] = (about, aim, limit) => searchOver(deciding(about), [scope], aim, limit);

  const pairs = new Map<string, Outcome>();
  const together: KindSearch['together'] = (a, b) => {
    const known = pairs.get(`${a} ${b}`);
    if (known !== undefined) return known;
    const outcome = searchAbout([a, b], every([applies(a), applies(b)]));
    pairs.set(`${a} ${b}`, outcome);
    return outcome;
  };

  return { applies, deciding, search: searchAbout, together };
};
