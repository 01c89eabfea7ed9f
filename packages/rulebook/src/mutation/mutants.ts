import type { Body, CompiledProvision, Effect, Provision } from '@guiju/kernel';
import { at, type BodyChange, itemsLeftOut, leftOut, ownChanges } from './body-changes.ts';
import { eachDropped, otherWord, replaced } from './change.ts';
import { whenChanges } from './condition-changes.ts';
import type { OtherWords } from './words.ts';

/** A provision with one thing in its body changed, as a slip of the pen or a misreading would. */
export interface Mutant extends BodyChange {
  readonly provision: Provision;
}

const EFFECTS: Readonly<Record<Effect, Effect>> = { refuse: 'warn', return: 'warn', warn: 'refuse' };

/** Changes of what every body may say. A condition that is always asked for cannot be left out, only changed. */
const commonChanges = (body: Body, words: OtherWords): readonly BodyChange[] => [
  ...(body.matter !== undefined && body.matter.length > 1 ? at(body, 'matter', (matter) => eachDropped(matter, (kind) => kind)) : []),
  ...at(body, 'when', (text) => whenChanges(text, words.scope)),
  ...at(body, 'require', (text) => whenChanges(text, words.scope)),
  ...leftOut(body, 'judge'),
  ...(['exception_of', 'yields_to', 'implements'] as const).flatMap((key) => itemsLeftOut(body, key)),
];

/** Changes of when a demand is held and how heavy it weighs, for provisions that demand something. */
const weightChanges = (
  { provision: { body }, effect, require, judged, work }: CompiledProvision,
  words: OtherWords,
): readonly BodyChange[] => {
  const demands = require !== null || judged || work.verdict !== undefined;
  const other = EFFECTS[effect];
  const weight = { ...replaced({ ...body, otherwise: other }, effect, other), path: ['otherwise'] };
  const held = demands || body.kind === 'notice' ? at(body, 'at', (checkpoint) => otherWord(words.checkpoints, checkpoint)) : [];
  return [...(demands ? [weight] : []), ...held];
};

const own = <K extends Body['kind']>(kind: K, body: Extract<Body, { readonly kind: K }>, words: OtherWords) =>
  ownChanges[kind](body, words);

/** Every mutant of a provision; those that do not compile are left out when they are tried. */
export const mutantsOf = (compiled: CompiledProvision, words: OtherWords): readonly Mutant[] => {
  const { provision } = compiled;
  const { body } = provision;
  const changes = [...own(body.kind, body, words), ...commonChanges(body, words), ...weightChanges(compiled, words)];
  return changes.map((change) => ({ ...change, provision: { ...provision, body: change.to } }));
};
