import type { Facts, Truth } from '@guiju/kernel';
import type { Domain } from './values.ts';

/** Facts by dotted name, in the order in which they were set. */
export type Case = ReadonlyMap<string, unknown>;

/** What is looked for: true when the facts so far settle that it holds, false when it cannot; `missing` receives what is open. */
export type Aim = (facts: Facts, missing: Set<string>) => Truth;

/** `none` is a proof that there is no case only when it is `exact`; `too_many` says that not all could be tried. */
export type Outcome =
  | { readonly result: 'found'; readonly examples: readonly [Case, ...Case[]] }
  | { readonly result: 'none'; readonly exact: boolean }
  | { readonly result: 'too_many' };

/** Evaluations of one search; a rulebook of 300 provisions stays below a few hundred each. */
const BUDGET = 20_000;

const nest = (given: Case): Facts => {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of given) {
    const parts = name.split('.');
    const last = parts.pop() ?? name;
    let group = facts;
    for (const part of parts) {
      group[part] ??= {};
      group = group[part] as Record<string, unknown>;
    }
    group[last] = value;
  }
  return facts;
};

/** Sets open facts one by one, and leaves a branch as soon as three-valued evaluation settles it; stops after `limit` cases. */
export const search = (aim: Aim, domainFor: (fact: string) => Domain, limit = 1): Outcome => {
  const given = new Map<string, unknown>();
  const found: Case[] = [];
  let left = BUDGET;
  let exact = true;
  const visit = (): void => {
    if (found.length >= limit || left-- <= 0) return;
    const missing = new Set<string>();
    const truth = aim(nest(given), missing);
    if (truth === true) found.push(new Map(given));
    if (truth !== 'unknown') return;
    const [open] = [...missing].filter((name) => !given.has(name));
    if (open === undefined) {
      exact = false;
      return;
    }
    const domain = domainFor(open);
    exact &&= domain.exact;
    for (const value of domain.values) {
      given.set(open, value);
      visit();
    }
    given.delete(open);
  };
  visit();
  const [first, ...others] = found;
  if (first !== undefined) return { result: 'found', examples: [first, ...others] };
  return left < 0 ? { result: 'too_many' } : { result: 'none', exact };
};
