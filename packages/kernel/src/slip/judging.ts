import { postOf } from '../office/index.ts';
import type { World } from '../office/world.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Body } from '../rules/rulebook.ts';
import type { ProvisionId } from '../vocabulary/words.ts';
import { bindSeat } from './bind.ts';
import { capacityFor, isOffice, isSubmitter, openSeatsOf } from './desk.ts';
import type { Matter } from './matter.ts';
import { explanationOf } from './rules.ts';
import type { Turn } from './turn.ts';

type Who = Pick<Turn, 'world' | 'matter' | 'actor'>;

const bodyOf = ({ rulebook }: World, { kind }: Matter, id: ProvisionId): Body | undefined => {
  const rules = rulebook.forKind(kind);
  return rules?.provisions[rules.indexOf.get(id) ?? -1]?.provision.body;
};

/** Whether the judgement must be there for the matter to be submitted at all: it is then a statement of who submits it. */
const isDueWithSubmission = ({ rulebook }: World, { kind }: Matter, { at }: Body): boolean =>
  rulebook.forKind(kind)?.kind.checkpoints.some(({ id, by }) => id === at && by === 'submit') === true;

/** Whether the actor holds, or acts for, a post that a role means for the matter. */
const standsFor = ({ world, matter, actor }: Who, role: string): boolean => {
  if (role === 'office') return isOffice(world, actor);
  const planned = {
    place: 1,
    role,
    unit: null,
    post: null,
    establishes: [],
    origin: { by: 'rules', provisions: [] },
    before: null,
  } as const;
  const posts = bindSeat(world, matter, 'review', planned).flatMap((group) => group.posts);
  return posts.some((post) => {
    const capacity = capacityFor(world, matter, 'review', post, actor);
    return capacity !== null && capacity !== 'own';
  });
};

/**
 * Whether the actor may judge what a provision leaves to a person: the roles it names; else the office, or whoever has the matter in hand,
 * but not for the own unit. What is due with the submission is for who submits.
 */
export const mayJudge = (who: Who, id: ProvisionId): boolean => {
  const { world, matter, actor } = who;
  const body = bodyOf(world, matter, id);
  if (body?.judged_by !== undefined) return body.judged_by.some((role) => standsFor(who, role));
  if (isOffice(world, actor)) return true;
  if (body !== undefined && isDueWithSubmission(world, matter, body) && isSubmitter(matter, actor)) return true;
  return openSeatsOf(world, matter, actor).length > 0 && postOf(world.directory, actor.post)?.unit !== matter.unit;
};

/** Roles that may judge, as a refusal names them. */
export const judgesOf = (world: World, matter: Matter, id: ProvisionId): readonly string[] =>
  bodyOf(world, matter, id)?.judged_by ?? ['office'];

/** Judgements for which the opening of a later stage waits. */
export const judgementsAhead = (turn: Turn): readonly Finding[] => {
  const kind = turn.world.rulebook.forKind(turn.matter.kind)?.kind;
  const opening = new Set((kind?.checkpoints ?? []).flatMap(({ id, by }) => (typeof by === 'object' && 'opening' in by ? [id] : [])));
  return explanationOf(turn).findings.filter(({ verdict, at }) => verdict === 'needs_human' && at !== undefined && opening.has(at));
};
