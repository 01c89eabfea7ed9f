import type { Expression, Scope } from '@guiju/kernel';
import { addMentions, type Mention, type Mentions } from './mentions.ts';
import { type Aim, type Outcome, search } from './search.ts';
import { type Domain, domainOf } from './values.ts';

const NOTHING: Mention = { values: new Set(), durations: new Set(), entangled: false };

/**
 * Searches over the facts that conditions read, be they of one rulebook or of several; only the values that the conditions name are told
 * apart. The facts are those of the first scope that knows them. Up to `limit` cases.
 */
export const searchOver = (conditions: readonly Expression[], scopes: readonly Scope[], aim: Aim, limit?: number): Outcome => {
  const mentions: Mentions = new Map();
  for (const condition of conditions) addMentions(condition, mentions);
  const domains = new Map<string, Domain>();
  const domainFor = (name: string): Domain => {
    const fact = scopes.find((scope) => scope.has(name))?.get(name);
    if (fact === undefined) throw new RangeError(`no fact ${name}`);
    const domain = domains.get(name) ?? domainOf(fact.type, fact.claim, mentions.get(name) ?? NOTHING);
    domains.set(name, domain);
    return domain;
  };
  return search(aim, domainFor, limit);
};
