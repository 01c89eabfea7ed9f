import type { World } from '../office/world.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { Matter, Stage, StagePlan, StageState } from './matter.ts';

type InCourse = Pick<StagePlan, 'act'> & { readonly state: StageState };

const isSigned = (world: World, { kind }: Matter): boolean =>
  world.rulebook.forKind(kind)?.kind.checkpoints.some(({ by }) => typeof by === 'object' && 'acting' in by && by.acting === 'sign') ===
  true;

/** The act by which a matter is signed: signing, or the approval (审批) where its kind is signed and its slip has no signing. */
export const signingAct = (world: World, matter: Matter, stages: readonly InCourse[] = matter.stages): Act =>
  stages.some(({ act, state }) => act === 'sign' && state !== 'stopped') || !isSigned(world, matter) ? 'sign' : 'approve';

/** The final signature of a slip: the last stage in which it is signed. */
export const finalSignature = (world: World, matter: Matter): Stage | undefined => {
  const signing = signingAct(world, matter);
  return matter.stages.findLast(({ act, state }) => act === signing && state !== 'stopped');
};

/** Checkpoints that completing a stage reaches; a final approval that is the signature reaches the signing too. */
export const reachedByActing = (world: World, matter: Matter, { id, act }: Stage): readonly Checkpoint[] => {
  const acts: readonly Act[] = id === finalSignature(world, matter)?.id ? [act, 'sign'] : [act];
  return (world.rulebook.forKind(matter.kind)?.kind.checkpoints ?? [])
    .filter(({ by }) => typeof by === 'object' && 'acting' in by && acts.includes(by.acting))
    .map(({ id: checkpoint }) => checkpoint);
};
