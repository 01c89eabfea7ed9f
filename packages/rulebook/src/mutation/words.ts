import { type Checkpoint, type KindRules, type Role, type RulebookData, roles, type Scope } from '@guiju/kernel';

/** Words that may stand in place of those a provision has. */
export interface OtherWords {
  readonly roles: readonly Role[];
  readonly checkpoints: readonly Checkpoint[];
  /** Date facts of the kind. */
  readonly dates: readonly string[];
  /** Number facts of the kind. */
  readonly numbers: readonly string[];
  readonly scope: Scope;
}

const named = (scope: Scope, types: readonly string[]): readonly string[] =>
  [...scope].filter(([, { type }]) => types.includes(type.type)).map(([name]) => name);

/** Words of a rulebook and of one kind of matter, in the order in which they stand there. */
export const otherWords = ({ terms }: RulebookData, { kind, scope }: KindRules): OtherWords => ({
  roles: Object.keys(terms).filter((role) => Object.hasOwn(roles, role)),
  checkpoints: [...new Set(kind.checkpoints.map(({ id }) => id))],
  dates: named(scope, ['date', 'datetime']),
  numbers: named(scope, ['number']),
  scope,
});
