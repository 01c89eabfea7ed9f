import { join } from 'node:path';
import { compileCalendar, explain, type Facts, findingMessage, type KindId, type RuleWorld, readFacts } from '@guiju/kernel';
import { findRulebook, loadCalendars, loadRulebook, rulebooksRoot } from '@guiju/rulebook';
import { drawnMatters } from './explain/facts.ts';
import { plainRules } from './explain/plain.ts';
import { rates } from './measure.ts';
import { figure, type Report, type Row, times } from './report.ts';

const MATTERS = 512;
const LIMIT_MICROSECONDS = 100;

const loadWorld = (): RuleWorld => {
  const edition = findRulebook(rulebooksRoot(), 'zhonglou', '2026-01-01');
  const read = edition === undefined ? undefined : loadRulebook(edition.dir);
  const calendars = loadCalendars(join(rulebooksRoot(), 'calendars'));
  if (read?.ok !== true || !calendars.ok) throw new Error('the rulebook or the calendars do not load');
  return { rulebook: read.rulebook, calendar: compileCalendar(calendars.notices), now: '2025-11-20T09:00:00+08:00' };
};

const rulesOf = ({ rulebook }: RuleWorld, kind: KindId) => {
  const rules = rulebook.forKind(kind);
  if (rules === undefined) throw new Error(`no rules for ${kind}`);
  return rules;
};

/** The answer as a program gets it from facts that somebody gave: checked, explained. */
const explained = (world: RuleWorld, kind: KindId, given: Facts) => {
  const read = readFacts(world.rulebook, kind, given);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  return explain(world, kind, read.facts);
};

const spoken = (world: RuleWorld, kind: KindId, given: Facts) => {
  const answer = explained(world, kind, given);
  return {
    ...answer,
    findings: answer.findings.map((finding) => ({ ...finding, message: findingMessage(world.rulebook, kind, finding) })),
  };
};

/** Ours must find the same as the plain code, where that finds anything, before it is timed. */
const compare = (world: RuleWorld, kind: KindId, matters: readonly Facts[]): void => {
  const rules = rulesOf(world, kind);
  const plain = plainRules(rules);
  const demands = new Set(rules.provisions.flatMap(({ provision, require }) => (require === null ? [] : [provision.id])));
  for (const facts of matters) {
    const [ours, theirs] = [explained(world, kind, facts), plain(facts)];
    const outside = new Set(ours.not_applicable);
    const applies = rules.provisions.map(({ provision }) => provision.id).filter((id) => !outside.has(id));
    const unmet = ours.findings.flatMap(({ provision = '', verdict }) =>
      verdict === 'unmet' && demands.has(provision) ? [provision] : [],
    );
    const same = applies.join() === theirs.applies.join() && unmet.join() === theirs.unmet.join();
    if (!same) throw new Error(`${kind} ${JSON.stringify(facts)}:\n${applies} / ${unmet}\n${theirs.applies} / ${theirs.unmet}`);
  }
};

const measure = async (world: RuleWorld, kind: KindId): Promise<readonly Row[]> => {
  const [complete, half] = [1, 0.5].map((given) => drawnMatters(rulesOf(world, kind), MATTERS, given)) as [
    readonly Facts[],
    readonly Facts[],
  ];
  compare(world, kind, complete);
  const plain = plainRules(rulesOf(world, kind));
  const at = (matters: readonly Facts[], i: number): Facts => matters[i % MATTERS] ?? {};
  const perSecond = await rates([
    { name: 'complete', ask: (i) => explained(world, kind, at(complete, i)) },
    { name: 'half', ask: (i) => explained(world, kind, at(half, i)) },
    { name: 'complete spoken', ask: (i) => spoken(world, kind, at(complete, i)) },
    { name: 'half spoken', ask: (i) => spoken(world, kind, at(half, i)) },
    { name: 'plain', ask: (i) => plain(at(complete, i)) },
  ]);
  const microseconds = (name: string): number => 1e6 / (perSecond[name] ?? Number.NaN);
  return [
    {
      case: `${kind}, every fact given`,
      unit: 'µs',
      measured: {
        guiju: microseconds('complete'),
        'with sentences': microseconds('complete spoken'),
        'plain closures': microseconds('plain'),
      },
    },
    {
      case: `${kind}, half of the facts given`,
      unit: 'µs',
      measured: { guiju: microseconds('half'), 'with sentences': microseconds('half spoken') },
    },
  ];
};

/** The whole answer of the rules for a matter, with plain code of the same conditions as the limit of what is possible. */
export const run = async (): Promise<Report> => {
  const world = loadWorld();
  const rows: Row[] = [];
  for (const kind of ['paper', 'issuance', 'meeting']) rows.push(...(await measure(world, kind)));
  const slowest = Math.max(...rows.map(({ measured }) => measured['guiju'] ?? Number.NaN));
  const ratios = rows.flatMap(({ measured: { guiju, 'plain closures': plain } }) => (guiju && plain ? [guiju / plain] : []));
  return {
    name: 'explain',
    rows,
    promises: [
      {
        promise: `a full explanation of a matter against ${world.rulebook.data.provisions.length} provisions within ${LIMIT_MICROSECONDS} µs`,
        measured: `${figure(slowest)} µs at most; ${times(Math.max(...ratios))} plain closures without reasons at most`,
        kept: slowest <= LIMIT_MICROSECONDS,
      },
    ],
  };
};
