import { type Act, acts, type Join, type StageRule } from '@guiju/kernel';
import { type Change, dropped, eachChanged, eachDropped, otherWord, replaced, within } from './change.ts';
import type { OtherWords } from './words.ts';

const ACTS = Object.keys(acts) as readonly Act[];
const JOINS: Readonly<Record<Join, Join>> = { all: 'any', any: 'all', in_turn: 'all' };

const stageText = ({ act, roles }: StageRule): string => `${act}: ${roles.join(', ')}`;

/** Another of the roles at each place, and where there are several each of them left out. */
export const roleChanges = <R extends string>(list: readonly R[], all: readonly R[]): readonly Change<readonly R[]>[] => [
  ...eachChanged(list, (role) => otherWord(all, role, list)),
  ...(list.length > 1 ? eachDropped(list, (role) => role) : []),
];

const oneStage = (stage: StageRule, words: OtherWords): readonly Change<StageRule>[] => {
  const { establishes, ...rest } = stage;
  const joined = stage.roles.length > 1 || stage.join !== 'all';
  return [
    ...within(otherWord(ACTS, stage.act), (act) => ({ ...stage, act })),
    ...within(roleChanges(stage.roles, words.roles), (roles) => ({ ...stage, roles })),
    ...(joined ? [replaced({ ...stage, join: JOINS[stage.join] }, `join ${stage.join}`, JOINS[stage.join])] : []),
    ...(establishes === undefined ? [] : [dropped(rest, `establishes ${establishes.join(', ')}`)]),
  ];
};

/** A stage changed or left out, or two that follow each other swapped. */
export const stagesChanges = (stages: readonly StageRule[], words: OtherWords): readonly Change<readonly StageRule[]>[] => [
  ...eachDropped(stages, stageText),
  ...stages.slice(1).flatMap((later, at): readonly Change<readonly StageRule[]>[] => {
    const earlier = stages[at];
    if (earlier === undefined || stageText(earlier) === stageText(later)) return [];
    const said = {
      zh: `${stageText(earlier)} 与 ${stageText(later)} 对调`,
      en: `${stageText(earlier)} and ${stageText(later)} are swapped`,
    };
    return [{ to: stages.with(at, later).with(at + 1, earlier), said }];
  }),
  ...eachChanged(stages, (stage) => oneStage(stage, words)),
];
