import type { Compiled } from '../expression/index.ts';
import type { Practice } from '../office/world.ts';
import type { Bilingual } from '../vocabulary/words.ts';
import type { KindRules, Rulebook, Run } from './compiled.ts';
import { compilerFor } from './compiler.ts';
import type { RouteStage } from './explanation.ts';
import { checkStages } from './stages-work.ts';

/** What keeps a practice from being used; `at` is the 0-based column in the condition, 0 elsewhere. */
export interface PracticeProblem {
  readonly practice: string;
  readonly field: string;
  readonly at: number;
  readonly message: Bilingual;
}

/** Everything wrong with office practices under a rulebook; to be asked before they are set. */
export const checkPractices = (rulebook: Rulebook, practices: readonly Practice[]): readonly PracticeProblem[] =>
  practices.flatMap((practice) => {
    const rules = rulebook.forKind(practice.matter);
    if (rules !== undefined) return compilePractice(rules, practice).problems;
    const message = { zh: `没有事项类别 ${practice.matter}`, en: `there is no kind of matter ${practice.matter}` };
    return [{ practice: practice.id, field: 'matter', at: 0, message }];
  });

const compilePractice = (
  rules: KindRules,
  { id, when, stages }: Practice,
): { readonly when: Compiled | null; readonly problems: readonly PracticeProblem[] } => {
  const problems: PracticeProblem[] = [];
  const compiler = compilerFor(rules.kind, rules.scope, (field, zh, en, at = 0) =>
    problems.push({ practice: id, field, at, message: { zh, en } }),
  );
  checkStages(stages, compiler);
  return { when: compiler.expression('when', when), problems };
};

/** A practice is compiled once for a rulebook; the practice itself is the key, so nothing outlives it. */
const compiled = new WeakMap<KindRules, WeakMap<Practice, Compiled | null>>();

const conditionOf = (rules: KindRules, practice: Practice): Compiled | null => {
  const ofRules = compiled.get(rules) ?? new WeakMap<Practice, Compiled | null>();
  compiled.set(rules, ofRules);
  const known = ofRules.get(practice);
  if (known !== undefined) return known;
  const { when, problems } = compilePractice(rules, practice);
  const [first] = problems;
  if (first !== undefined) throw new TypeError(`practice ${practice.id} is not fit for use: ${first.message.en}`);
  ofRules.set(practice, when);
  return when;
};

/** A practice of which it is not known whether it applies. */
export interface UndeterminedPractice {
  readonly practice: string;
  readonly missing: readonly string[];
}

/** Adds the stages of the practices that apply: before the first rule stage with the named act, else at the end. */
export const withPractices = (
  run: Run,
  practices: readonly Practice[],
  stages: readonly RouteStage[],
): { readonly stages: readonly RouteStage[]; readonly undetermined: readonly UndeterminedPractice[] } => {
  const all = [...stages];
  const undetermined: UndeterminedPractice[] = [];
  for (const practice of practices) {
    if (practice.matter !== run.rules.kind.id) continue;
    const when = conditionOf(run.rules, practice);
    const missing = new Set<string>();
    const applies = when === null ? true : when.test(run.facts, missing);
    if (applies === 'unknown') undetermined.push({ practice: practice.id, missing: [...missing] });
    if (applies !== true) continue;
    const own = practice.stages.map((stage) => ({ ...stage, provisions: [], practice: practice.id }));
    const before = all.findIndex(({ act, practice: added }) => act === practice.before && added === undefined);
    all.splice(before < 0 ? all.length : before, 0, ...own);
  }
  return { stages: all, undetermined };
};
