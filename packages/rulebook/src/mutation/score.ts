import type { Calendar, ProvisionId, Rulebook } from '@guiju/kernel';
import { mattersOf } from '@guiju/kernel/rules/body-for';
import type { Loaded } from '../load.ts';
import { locate } from '../places.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenarios/load.ts';
import { runScenario } from '../scenarios/run.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { mutatedRulebook } from './mutated-rulebook.ts';
import { behavesAlike } from './same-behaviour.ts';
import { otherWords } from './words.ts';

/** How well the scenarios of an edition hold its rules in place. */
export interface MutationScore {
  readonly edition: string;
  /** Mutants that load and behave differently. */
  readonly mutants: number;
  /** Mutants that break a scenario. */
  readonly killed: number;
  /** Of these, mutants that break a scenario which cites the provision. */
  readonly killed_by_citing: number;
  /** Mutants proved to behave as the rule does; they are not counted. */
  readonly equivalent: number;
  /** `killed / mutants`; 1 when there are none. */
  readonly score: number;
  /** Changes of a rule that no scenario notices. */
  readonly survivors: readonly Problem[];
}

type LoadedEdition = Extract<Loaded, { readonly ok: true }>;

/** Scenarios whose answers a provision can change: those of its kinds of matter, or with one of them in their register. */
const concerned = (scenarios: readonly Scenario[], kinds: readonly string[]): readonly Scenario[] =>
  scenarios.filter(({ kind, register }) => kinds.includes(kind) || register.some((entry) => kinds.includes(entry.kind)));

const mutantsIn = ({ data, rulebook }: LoadedEdition): readonly Mutant[] =>
  data.provisions.flatMap((provision) =>
    mutantsOf(provision, (kind) => {
      const rules = rulebook.forKind(kind);
      const compiled = rules?.provisions[rules.indexOf.get(provision.id) ?? -1];
      return rules === undefined || compiled === undefined ? undefined : { compiled, words: otherWords(data, rules) };
    }),
  );

const survivor = ({ places }: LoadedEdition, { provision: { id, body }, path, said }: Mutant, isCited: boolean): Problem => {
  const how = isCited
    ? { zh: '没有场景察觉', en: 'no scenario notices' }
    : { zh: '没有场景引用这一条', en: 'no scenario cites the provision' };
  const message = { zh: `${path.join('.')}：${said.zh}，${how.zh}`, en: `${path.join('.')}: ${said.en}, ${how.en}` };
  return locate(places, { severity: 'warning', code: 'survived', part: { provision: id, path: [body.kind, ...path] }, ids: [id], message });
};

/** Changes every rule of an edition in turn and asks whether a scenario breaks. Scenarios that fail by themselves do not count. */
export const mutationScore = (
  loaded: LoadedEdition,
  calendar: Calendar,
  scenarios: readonly Scenario[],
  progress: (done: number, all: number) => void = () => undefined,
): MutationScore => {
  const { rulebook, data } = loaded;
  const breaks = (mutated: Rulebook, among: readonly Scenario[]): boolean =>
    among.some((scenario) => !runScenario(mutated, calendar, scenario).passed);
  const sound = scenarios.filter((scenario) => runScenario(rulebook, calendar, scenario).passed);
  const citing = Map.groupBy(
    sound.flatMap((scenario) => scenario.cites.map((id) => ({ id, scenario }))),
    ({ id }) => id,
  );
  const citingOf = (id: ProvisionId): readonly Scenario[] => (citing.get(id) ?? []).map(({ scenario }) => scenario);
  const all = mutantsIn(loaded);
  const survivors: Problem[] = [];
  let [mutants, killed, byCiting, equivalent] = [0, 0, 0, 0];
  for (const [i, mutant] of all.entries()) {
    progress(i, all.length);
    const was = rulebook.byId.get(mutant.provision.id);
    const mutated = was === undefined ? null : mutatedRulebook(rulebook, was, mutant.provision);
    if (was === undefined || mutated === null) continue;
    const cited = citingOf(was.id);
    if (breaks(mutated, cited)) byCiting++;
    else if (
      !breaks(
        mutated,
        concerned(sound, mattersOf(was.body)).filter((scenario) => !cited.includes(scenario)),
      )
    ) {
      if (behavesAlike(rulebook, mutated, mutant)) equivalent++;
      else {
        mutants++;
        survivors.push(survivor(loaded, mutant, cited.length > 0));
      }
      continue;
    }
    mutants++;
    killed++;
  }
  progress(all.length, all.length);
  const score = mutants === 0 ? 1 : killed / mutants;
  return { edition: data.edition, mutants, killed, killed_by_citing: byCiting, equivalent, score, survivors };
};
