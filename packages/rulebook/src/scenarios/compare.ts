import type { Explanation, ProvisionId, RouteStage } from '@guiju/kernel';
import type { Expected } from '../schema/scenario.ts';

/** Where an answer is not as expected; both as text. */
export interface Difference {
  /** Part of the answer, e.g. `findings.anytown-28.5`. */
  readonly part: string;
  readonly expected: string;
  readonly actual: string;
}

type Stage = NonNullable<Expected['route']>[number];

const words = (list: readonly string[]): string => list.toSorted().join(' ');

const stageText = ({ act, roles, join, provisions }: Stage | RouteStage, like: Stage | undefined): string =>
  [
    act,
    words(roles),
    ...(like?.join === undefined ? [] : [join]),
    ...(like?.provisions === undefined ? [] : [words(provisions ?? [])]),
  ].join(' ');

/** Only what the expectation names of a stage is compared. */
const route = (expected: readonly Stage[] | undefined, actual: readonly RouteStage[]): readonly Difference[] => {
  if (expected === undefined) return [];
  const wanted = expected.map((stage) => stageText(stage, stage)).join(' → ');
  const found = actual.map((stage, i) => stageText(stage, expected[i])).join(' → ');
  return wanted === found ? [] : [{ part: 'route', expected: wanted, actual: found }];
};

const isOutside = ({ not_applicable }: Explanation, id: ProvisionId): boolean => not_applicable.includes(id);

const findings = (expected: Expected['findings'], answer: Explanation): readonly Difference[] =>
  Object.entries(expected).flatMap(([id, { verdict, missing, effect }]) => {
    const found = answer.findings.find(({ provision }) => provision === id);
    const actual = found?.verdict ?? (isOutside(answer, id) ? 'not_applicable' : 'no finding');
    const differ = (part: string, wanted: string, is: string): readonly Difference[] =>
      wanted === is ? [] : [{ part: `findings.${id}${part}`, expected: wanted, actual: is }];
    return [
      ...differ('', verdict, actual),
      ...(missing === undefined ? [] : differ('.missing', words(missing), words(found?.missing ?? []))),
      ...(effect === undefined ? [] : differ('.effect', effect, found?.effect ?? 'no finding')),
    ];
  });

const valued = (part: string, expected: Readonly<Record<string, string | null>>, actual: ReadonlyMap<string, string | null>) =>
  Object.entries(expected).flatMap(([id, wanted]): readonly Difference[] => {
    const is = actual.has(id) ? String(actual.get(id)) : 'not there';
    return String(wanted) === is ? [] : [{ part: `${part}.${id}`, expected: String(wanted), actual: is }];
  });

const listed = (part: string, expected: readonly ProvisionId[], actual: readonly { readonly provision: ProvisionId }[]) =>
  expected
    .filter((id) => !actual.some(({ provision }) => provision === id))
    .map((id): Difference => ({ part: `${part}.${id}`, expected: 'there', actual: 'not there' }));

/** Everything in which an answer differs from what a scenario expects; `cadences` are counted from its register. */
export const compare = (expected: Expected, answer: Explanation, cadences: ReadonlyMap<ProvisionId, string>): readonly Difference[] => [
  ...route(expected.route, answer.route),
  ...findings(expected.findings, answer),
  ...valued('deadlines', expected.deadlines, new Map(answer.deadlines.map(({ provision, due }) => [provision, due]))),
  ...valued('quotas', expected.quotas, new Map(answer.quotas.map(({ provision, verdict }) => [provision, verdict]))),
  ...valued('cadences', expected.cadences, cadences),
  ...(['notices', 'records', 'compositions', 'powers', 'principles'] as const).flatMap((part) =>
    listed(part, expected[part], answer[part]),
  ),
  ...expected.absent
    .filter((id) => !isOutside(answer, id))
    .map(
      (id): Difference => ({ part: `absent.${id}`, expected: 'not applicable', actual: 'applies, unknown or of another kind of matter' }),
    ),
];
