import type { Facts } from '../expression/index.ts';
import type { KindId, ProvisionId, Verdict } from '../vocabulary/words.ts';
import type { Answer, CompiledProvision, Run } from './compiled.ts';
import type { Explanation, Finding } from './explanation.ts';
import { applies, verdictOf } from './judge-provision.ts';
import { limitOf, limitStands, startOf, stopsOf } from './limit.ts';
import { type Route, routeOf } from './route.ts';
import { type RuleWorld, type RunOptions, startRun } from './run.ts';

/**
 * The whole answer of the rules for a matter: its course, what is found, limits, notices and all that applies, each with its article.
 * Facts are those of `readFacts`; throws a RangeError on a kind or moment that does not exist.
 */
export const explain = (world: RuleWorld, kind: KindId, facts: Facts, options: RunOptions = {}): Explanation => {
  const run = startRun(world, kind, facts, options);
  const answer: Answer = {
    deadlines: [],
    notices: [],
    records: [],
    quotas: [],
    cadences: [],
    compositions: [],
    powers: [],
    principles: [],
  };
  const findings: Finding[] = [];
  const outside: ProvisionId[] = [];
  for (const provision of run.rules.provisions) {
    const truth = applies(run, provision);
    if (truth === false) outside.push(provision.provision.id);
    else if (truth === 'unknown') findings.push(...undetermined(run, provision));
    else contribute(run, provision, answer, findings);
  }
  const route = routeOf(run, options.practices ?? world.practices ?? []);
  findings.push(...routeFindings(route));
  const { government, edition } = world.rulebook.data;
  return { government, rulebook: edition, kind, route: route.stages, findings, not_applicable: outside, ...answer, at: world.now };
};

const NONE: readonly string[] = [];

const contribute = (run: Run, provision: CompiledProvision, answer: Answer, findings: Finding[]): void => {
  const { work } = provision;
  const verdict = verdictOf(run, provision);
  if (verdict !== null) {
    findings.push(findingOf(run, provision, verdict, verdict === 'unknown' ? missingFor(run, provision, verdictOf) : NONE));
  }
  if (work.limit !== undefined && limitStands(work.limit, verdict)) {
    const start = startOf(run, work.limit);
    answer.deadlines.push(limitOf(run, provision, work.limit, start, stopsOf(run, provision.provision, work.limit, start)));
  }
  work.contribute?.(run, answer);
};

/** Whether a principle concerns the matter asks nothing of anybody: it is shown once that is known. */
const undetermined = (run: Run, provision: CompiledProvision): readonly Finding[] =>
  provision.provision.body.kind === 'principle' ? [] : [findingOf(run, provision, 'unknown', missingFor(run, provision, applies))];

const missingFor = (run: Run, provision: CompiledProvision, ask: typeof applies | typeof verdictOf): readonly string[] => {
  const missing = new Set<string>();
  ask(run, provision, missing);
  return [...missing];
};

/** A finding about a provision, with the facts that were read to decide it. */
const findingOf = (run: Run, { provision, effect, reads }: CompiledProvision, verdict: Verdict, missing: readonly string[]): Finding => {
  const facts: Record<string, unknown> = {};
  for (const { name, read } of reads) {
    const value = read(run.facts);
    if (value !== undefined) facts[name] = value;
  }
  const { id, article, body } = provision;
  const found = { code: 'rule', provision: id, article, verdict, effect, missing, facts };
  return body.at === undefined ? found : { ...found, at: body.at };
};

/** Findings about the course as a whole: practices not yet known to apply, and routes that contradict each other. */
const routeFindings = ({ undetermined, conflict }: Route): readonly Finding[] => [
  ...undetermined.flatMap((each): Finding[] =>
    'practice' in each
      ? [
          {
            code: 'practice_undetermined',
            verdict: 'unknown',
            effect: 'warn',
            missing: each.missing,
            facts: {},
            detail: { practice: each.practice },
          },
        ]
      : [],
  ),
  ...(conflict.length === 0
    ? []
    : [
        {
          code: 'route_conflict',
          verdict: 'needs_human' as const,
          effect: 'refuse' as const,
          missing: [],
          facts: {},
          detail: { provisions: conflict.join(' ') },
        },
      ]),
];
