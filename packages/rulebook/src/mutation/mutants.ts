import type { Body, CompiledProvision, Demand, Effect, KindId, Provision } from '@guiju/kernel';
import { at, itemsLeftOut, type KeyChange, leftOut, ownChanges } from './body-changes.ts';
import { eachDropped, otherWord, replaced } from './change.ts';
import { whenChanges } from './condition-changes.ts';
import { startChanges } from './length-changes.ts';
import { stagesChanges } from './stage-changes.ts';
import type { OtherWords } from './words.ts';

/** A provision with one thing in its body changed, as a slip of the pen or a misreading would. */
export interface Mutant extends KeyChange<Body> {
  readonly provision: Provision;
}

/** A provision compiled for a kind of matter, and the words that the kind knows. */
export interface InKind {
  readonly compiled: CompiledProvision;
  readonly words: OtherWords;
}

const EFFECTS: Readonly<Record<Effect, Effect>> = { refuse: 'warn', return: 'warn', warn: 'refuse' };

/** Changes of what is asked of one kind of matter: when it applies, what it demands, when that is held and how heavy it weighs. */
const demandChanges = <T extends Body | Demand>(part: T, { compiled, words }: InKind): readonly KeyChange<T>[] => {
  const { effect, require, judged, work, provision } = compiled;
  const demands = require !== null || judged || work.verdict !== undefined;
  const other = EFFECTS[effect];
  const isHeld = demands || provision.body.kind === 'notice';
  return [
    ...at<Demand, 'when'>(part as Demand, 'when', (text) => whenChanges(text, words.scope)),
    ...at<Demand, 'require'>(part as Demand, 'require', (text) => whenChanges(text, words.scope)),
    ...leftOut<Demand>(part as Demand, 'judge'),
    ...(demands ? [{ ...replaced({ ...part, otherwise: other }, effect, other), path: ['otherwise'] }] : []),
    ...(isHeld ? at<Demand, 'at'>(part as Demand, 'at', (checkpoint) => otherWord(words.checkpoints, checkpoint)) : []),
  ] as readonly KeyChange<T>[];
};

/** Changes of what every body may say. */
const commonChanges = (body: Body, words: OtherWords): readonly KeyChange<Body>[] => [
  ...(body.matter !== undefined && body.matter.length > 1 ? at(body, 'matter', (matter) => eachDropped(matter, (kind) => kind)) : []),
  ...at(body, 'stages', (stages) => stagesChanges(stages, words)),
  ...at(body, 'stages_when', (text) => whenChanges(text, words.scope)),
  ...(['exception_of', 'yields_to', 'implements', 'after'] as const).flatMap((key) => itemsLeftOut(body, key)),
];

/** Changes of the demands of further kinds of matter. */
const furtherChanges = (body: Body, inKind: (kind: KindId) => InKind | undefined): readonly KeyChange<Body>[] =>
  (body.also ?? []).flatMap((demand, i) => {
    const found = inKind(demand.matter[0] ?? '');
    if (found === undefined) return [];
    const { words } = found;
    const changes: readonly KeyChange<Demand>[] = [
      ...demandChanges(demand, found),
      ...at(demand, 'from', (from) => startChanges(from, words)),
      ...at(demand, 'on', (on) => otherWord(words.checkpoints, on)),
      ...leftOut(demand, 'done'),
    ];
    return changes.map(({ to, said, path }) => ({ to: { ...body, also: body.also?.with(i, to) ?? [] }, said, path: ['also', i, ...path] }));
  });

const own = <K extends Body['kind']>(kind: K, body: Extract<Body, { readonly kind: K }>, words: OtherWords) =>
  ownChanges[kind](body, words);

/** Every mutant of a provision; those that do not compile are left out when they are tried. */
export const mutantsOf = (provision: Provision, inKind: (kind: KindId) => InKind | undefined): readonly Mutant[] => {
  const { body } = provision;
  const found = inKind(body.matter?.[0] ?? '');
  const ofOwn =
    found === undefined ? [] : [...own(body.kind, body, found.words), ...commonChanges(body, found.words), ...demandChanges(body, found)];
  const changes = [...ofOwn, ...furtherChanges(body, inKind)];
  return changes.map((change) => ({ ...change, provision: { ...provision, body: change.to } }));
};
