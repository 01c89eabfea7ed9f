import { join } from 'node:path';
import {
  type Checkpoint,
  type Facts,
  type FactsRead,
  type Instant,
  type KindId,
  type ProvisionId,
  type RegisterEntry,
  type Rulebook,
  readFacts,
} from '@guiju/kernel';
import { suggestion } from '@guiju/kernel/expression/problem';
import type { RulebookFile } from '../parse.ts';
import { type Problem, sortProblems } from '../problem.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { readFolder } from '../read-folder.ts';
import { readWith } from '../schema/read.ts';
import { allAbsent, type Expected, scenarioFile, type WrittenScenario } from '../schema/scenario.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

/** A case of a rulebook: given these facts, the rules must answer this. */
export interface Scenario {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly cites: readonly ProvisionId[];
  readonly kind: KindId;
  readonly at: string;
  readonly facts: Facts;
  readonly reached: Readonly<Partial<Record<Checkpoint, Instant>>>;
  readonly register: readonly RegisterEntry[];
  readonly expect: Expected;
}

export interface Scenarios {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
}

type WrittenCase = Omit<WrittenScenario, 'same_for' | 'not_for'>;

/** Ids that an expectation names, each with the key under which it stands. */
export const expectedIds = ({ route = [], ...rest }: Expected): readonly (readonly [key: string, id: ProvisionId])[] => [
  ...route.flatMap(({ provisions = [] }) => provisions.map((id) => ['route', id] as const)),
  ...Object.entries(rest).flatMap(([key, named]) =>
    (Array.isArray(named) ? (named as readonly ProvisionId[]) : Object.keys(named)).map((id) => [key, id] as const),
  ),
];

const isGroup = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Facts with some of them changed; a group keeps what the change does not name. */
const changed = (facts: Facts, change: Facts): Facts => {
  const merged: Record<string, unknown> = { ...facts };
  for (const [name, value] of Object.entries(change)) {
    const before = merged[name];
    merged[name] = isGroup(value) && isGroup(before) ? { ...before, ...value } : value;
  }
  return merged;
};

/** The cases that a written scenario stands for: itself, and each change of its facts. */
const casesOf = ({ same_for, not_for, ...written }: WrittenScenario): readonly { readonly path: Path; readonly written: WrittenCase }[] => {
  const cases = (key: string, changes: readonly Facts[], expect: Expected) =>
    changes.map((change, j) => {
      const name = `${written.name} · ${JSON.stringify(change).slice(1, -1)}`;
      return { path: [key, j], written: { ...written, name, facts: changed(written.facts, change), expect } };
    });
  return [
    { path: ['facts'], written },
    ...cases('same_for', same_for, written.expect),
    ...cases('not_for', not_for, allAbsent(written.cites)),
  ];
};

const check = (
  rulebook: Rulebook,
  source: YamlSource,
  { i, line }: { readonly i: number; readonly line: number },
  { path: at, written }: ReturnType<typeof casesOf>[number],
): Scenario | readonly Problem[] => {
  const problems: Problem[] = [];
  const report = (path: Path, code: ProblemCode, zh: string, en: string): void => {
    problems.push({ severity: 'error', file: source.file, ...source.place([i, ...path]), code, ids: [], message: { zh, en } });
  };
  const cited = written.cites.map((id) => ['cites', id] as const);
  for (const [key, id] of [...cited, ...expectedIds(written.expect)]) {
    if (rulebook.byId.has(id)) continue;
    const near = suggestion(id, rulebook.byId.keys());
    report(
      key === 'cites' ? [key] : ['expect', key, id],
      'unknown_provision',
      `没有条款 ${id}${near.zh}`,
      `there is no provision ${id}${near.en}`,
    );
  }
  const read = (kind: KindId, facts: Facts, ...path: Path): Facts => {
    const found: FactsRead = readFacts(rulebook, kind, facts);
    if (found.ok) return found.facts;
    for (const { code, fact, message } of found.problems) {
      const name = fact.replace(/\[.*$/, '');
      const inner = Object.hasOwn(facts, name) ? [name] : name.split('.');
      report(code === 'unknown_kind' ? [...path.slice(0, -1), 'kind'] : [...path, ...inner], code, message.zh, message.en);
    }
    return facts;
  };
  const facts = read(written.kind, written.facts, ...at);
  const kind = rulebook.forKind(written.kind)?.kind;
  for (const checkpoint of Object.keys(written.reached)) {
    if (kind === undefined || kind.checkpoints.some(({ id }) => id === checkpoint)) continue;
    const [zh, en] = [`${kind.name.zh}没有节点 ${checkpoint}`, `${kind.name.en} has no checkpoint ${checkpoint}`];
    report(['reached', checkpoint], 'unknown_checkpoint', zh, en);
  }
  const register = written.register.map((entry, j) => ({ ...entry, facts: read(entry.kind, entry.facts, 'register', j, 'facts') }));
  if (problems.length > 0) return problems;
  return { ...written, facts, register, file: source.file, line };
};

/** Reads the scenario files of an edition against its rulebook; an unknown key, fact, value or provision is a problem. */
export const readScenarios = (rulebook: Rulebook, files: readonly RulebookFile[]): Scenarios => {
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const read = readWith(scenarioFile, file, text);
    problems.push(...read.problems);
    const lines = read.source.itemLines(read.value?.length ?? 0);
    for (const [i, written] of (read.value ?? []).entries()) {
      const place = { i, line: lines[i] ?? 1 };
      for (const [j, one] of casesOf(written).entries()) {
        const checked = check(rulebook, read.source, place, one);
        if ('name' in checked) scenarios.push(checked);
        else problems.push(...checked);
        // What is wrong in the scenario itself is said once.
        if (j === 0 && !('name' in checked)) break;
      }
    }
  }
  return { scenarios, problems: sortProblems(problems) };
};

/** Reads `scenarios/*.yaml` in the folder of an edition. */
export const loadScenarios = (dir: string, rulebook: Rulebook): Scenarios => readScenarios(rulebook, readFolder(join(dir, 'scenarios')));
