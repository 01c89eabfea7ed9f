import type { SlipOpinion } from '@guiju/gongwen';
import { type Act, acts, citation, type Matter, type RecordedAct, roleName, type World } from '@guiju/kernel';
import { momentText, namesIn, sealUseText, verdictText } from './words.ts';

/** An act with the stage and seat it was done on. */
interface Done {
  readonly stage: Act;
  readonly seat: string;
  readonly act: RecordedAct;
}

/** Every act on record in the order in which they were done. */
const actsDone = ({ rulebook, directory }: World, { stages }: Matter): readonly Done[] =>
  stages
    .flatMap(({ act: stage, rounds }) =>
      rounds.flatMap(({ seats }) =>
        seats.flatMap(({ post, role, act }): readonly Done[] =>
          act === null ? [] : [{ stage, act, seat: post === null ? roleName(rulebook, role).zh : namesIn(directory).post(post) }],
        ),
      ),
    )
    .sort((a, b) => a.act.n - b.act.n);

const takenBack = ({ withdrawn }: RecordedAct): string | null =>
  withdrawn === null ? null : `${momentText(withdrawn.at)}撤回${withdrawn.reason === '' ? '' : `：${withdrawn.reason}`}`;

const opinionOf = ({ rulebook, directory }: World, { stage, seat, act }: Done): SlipOpinion => {
  const names = namesIn(directory);
  const said = { act: `${acts[stage].zh} ${verdictText[act.verdict]}`.trim(), at: momentText(act.at), withdrawn: takenBack(act) };
  // Nobody acted: a provision makes silence consent (S-20).
  if (act.deemed !== null)
    return {
      ...said,
      opinion: `逾期未反馈，视为无不同意见（${citation(rulebook, act.deemed).zh}）`,
      post: seat,
      name: '',
      on_behalf_of: null,
    };
  return {
    ...{ ...said, opinion: act.opinion, post: names.post(act.actor.post), name: names.person(act.actor.person) },
    on_behalf_of: act.on_behalf_of === null ? null : names.post(act.on_behalf_of),
  };
};

/** Uses of seals beside the opinions: what was sealed, and how often. */
const usesOf = ({ directory }: World, { seal_uses = [] }: Matter): readonly SlipOpinion[] => {
  const names = namesIn(directory);
  return seal_uses.map((use) => ({
    ...{ act: acts.seal.zh, opinion: sealUseText(use), at: momentText(use.at), withdrawn: null, on_behalf_of: null },
    ...{ post: names.post(use.actor.post), name: names.person(use.actor.person) },
  }));
};

/** A custodian's report without words of its own; the uses themselves say what was done. */
const isBareSealing = ({ stage, act }: Done): boolean => stage === 'seal' && act.opinion === '' && act.withdrawn === null;

/** The handling proposals and the other opinions of a matter in words; those that were taken back only with `history`. */
export const opinionsOf = (
  world: World,
  matter: Matter,
  history: boolean,
): { readonly proposals: readonly SlipOpinion[]; readonly opinions: readonly SlipOpinion[] } => {
  const shown = actsDone(world, matter).filter(({ act }) => history || act.withdrawn === null);
  const inWords = (all: readonly Done[]): readonly SlipOpinion[] => all.map((each) => opinionOf(world, each));
  return {
    proposals: inWords(shown.filter(({ stage }) => stage === 'propose')),
    opinions: [...inWords(shown.filter((each) => each.stage !== 'propose' && !isBareSealing(each))), ...usesOf(world, matter)],
  };
};
