import type { Explanation, ProvisionId, RouteStage, Rulebook } from '@guiju/kernel';
import type { Expected } from '../schema/scenario.ts';

/** Where an answer is not as expected; both as text. */
export interface Difference {
  /** Part of the answer, e.g. `findings.anytown-28.5`. */
  readonly part: string;
  readonly expected: string;
  readonly actual: string;
}

type Stage = NonNullable<Expected['route']>[number];
type Keys = Readonly<Record<string, unknown>>;

const words = (list: readonly unknown[]): string => list.map(String).toSorted().join(' ');

const said = (value: unknown): string => (Array.isArray(value) ? words(value) : String(value ?? null));

const stageText = ({ act, roles, join, provisions, establishes }: Stage | RouteStage, like: Stage | undefined): string =>
  [
    act,
    words(roles),
    ...(like?.join === undefined ? [] : [join]),
    ...(like?.provisions === undefined ? [] : [words(provisions ?? [])]),
    ...(like?.establishes === undefined ? [] : [words(establishes ?? [])]),
  ].join(' ');

/** Only what the expectation names of a stage is compared. */
const route = (expected: readonly Stage[] | undefined, actual: readonly RouteStage[]): readonly Difference[] => {
  if (expected === undefined) return [];
  const wanted = expected.map((stage) => stageText(stage, stage)).join(' → ');
  const found = actual.map((stage, i) => stageText(stage, expected[i])).join(' → ');
  return wanted === found ? [] : [{ part: 'route', expected: wanted, actual: found }];
};

/** Only the keys that the expectation names are compared; the order of a list does not count. */
const keys = (part: string, expected: Keys, actual: Keys): readonly Difference[] =>
  Object.entries(expected).flatMap(([key, wanted]): readonly Difference[] => {
    const [is, should] = [said(actual[key]), said(wanted)];
    return is === should ? [] : [{ part: `${part}.${key}`, expected: should, actual: is }];
  });

const isOutside = ({ not_applicable }: Explanation, id: ProvisionId): boolean => not_applicable.includes(id);

const findings = (expected: Expected['findings'], answer: Explanation): readonly Difference[] =>
  Object.entries(expected).flatMap(([id, { verdict, ...rest }]) => {
    const found = answer.findings.find(({ provision }) => provision === id);
    const actual = found?.verdict ?? (isOutside(answer, id) ? 'not_applicable' : 'no finding');
    const differs = verdict === actual ? [] : [{ part: `findings.${id}`, expected: verdict, actual }];
    return [...differs, ...keys(`findings.${id}`, rest, { ...found })];
  });

/** What an answer states of a provision, or that it states nothing. */
const statements = (part: string, expected: Readonly<Record<ProvisionId, Keys>>, actual: ReadonlyMap<ProvisionId, Keys>) =>
  Object.entries(expected).flatMap(([id, wanted]): readonly Difference[] => {
    const found = actual.get(id);
    return found === undefined ? [{ part: `${part}.${id}`, expected: 'there', actual: 'not there' }] : keys(`${part}.${id}`, wanted, found);
  });

const byProvision = <T extends { readonly provision: ProvisionId }>(stated: readonly T[]): ReadonlyMap<ProvisionId, Keys> =>
  new Map(stated.map((each) => [each.provision, { ...each }]));

/** An answer says of a power who holds it and to whom it can be entrusted; when, and which acts it reserves, stands in the rules. */
const powers = ({ byId }: Rulebook, answer: Explanation): ReadonlyMap<ProvisionId, Keys> =>
  new Map(
    answer.powers.map(({ provision, holder, entrust }) => {
      const body = byId.get(provision)?.body;
      const { entrust: entrusted, reserves } = body?.kind === 'power' ? body : {};
      return [provision, { holder, entrust, during: typeof entrusted === 'object' ? entrusted.during : undefined, reserves }];
    }),
  );

const listed = (part: string, expected: readonly ProvisionId[], is: (id: ProvisionId) => boolean, should: string, actual: string) =>
  expected.filter((id) => !is(id)).map((id): Difference => ({ part: `${part}.${id}`, expected: should, actual }));

/** Everything in which an answer differs from what a scenario expects; `cadences` are counted from its register. */
export const compare = (
  rulebook: Rulebook,
  expected: Expected,
  answer: Explanation,
  cadences: ReadonlyMap<ProvisionId, string>,
): readonly Difference[] => [
  ...route(expected.route, answer.route),
  ...findings(expected.findings, answer),
  ...statements('deadlines', expected.deadlines, byProvision(answer.deadlines)),
  ...statements('quotas', expected.quotas, byProvision(answer.quotas)),
  ...keys('cadences', expected.cadences, Object.fromEntries(cadences)),
  ...statements('notices', expected.notices, byProvision(answer.notices)),
  ...statements('records', expected.records, byProvision(answer.records)),
  ...statements('compositions', expected.compositions, byProvision(answer.compositions)),
  ...statements('powers', expected.powers, powers(rulebook, answer)),
  ...listed('principles', expected.principles, (id) => answer.principles.some(({ provision }) => provision === id), 'there', 'not there'),
  ...listed('absent', expected.absent, (id) => isOutside(answer, id), 'not applicable', 'applies, unknown or of another kind of matter'),
];
