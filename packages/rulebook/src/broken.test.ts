import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCalendar } from '@guiju/kernel';
import { expect, it } from 'vitest';
import { loadCalendars, readCalendar } from './calendar.ts';
import { editionProblems } from './checks/editions.ts';
import { loadFiles, loadRulebook } from './load.ts';
import { mutationScore } from './mutation/score.ts';
import { readHeader } from './parse.ts';
import type { Problem } from './problem.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';
import { readScenarios } from './scenarios/load.ts';
import { loadTiny, type TinyProvision, tinyFiles, tinyHeader } from './testing/tiny.ts';
import { verify, verifyLoaded } from './verify.ts';

const provision = (body: string, keys: TinyProvision['keys'] = {}, id = 'anytown-3.1'): TinyProvision => ({ id, body, keys });

/** What keeps a rulebook from loading. */
const loading = (provisions: readonly TinyProvision[], header = tinyHeader): readonly Problem[] => {
  const loaded = loadFiles('tiny', tinyFiles(provisions, header));
  return loaded.ok ? [] : loaded.problems;
};

const inFolder = (files: Readonly<Record<string, string>>, ask: (dir: string) => readonly Problem[]): readonly Problem[] => {
  const dir = mkdtempSync(join(tmpdir(), 'broken-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return ask(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
};

/** What the static checks find in a rulebook that loads. */
const checking = (provisions: readonly TinyProvision[], header = tinyHeader, text?: string): readonly Problem[] => {
  const loaded = loadTiny(provisions, header);
  const nothing = { scenarios: [], problems: [] };
  return text === undefined
    ? verifyLoaded(loaded, nothing)
    : inFolder({ 'text.txt': text }, (dir) => verifyLoaded(loaded, nothing, join(dir, 'text.txt')));
};

const scenarios = (written: string): readonly Problem[] => {
  const { rulebook } = loadTiny([provision('check: {matter: paper, require: important}')]);
  return readScenarios(rulebook, [{ name: 's.yaml', file: 's.yaml', text: `- ${written}\n` }]).problems;
};
const scenario = '{name: 甲, cites: anytown-3.1, kind: paper, facts: {important: true}, expect: {findings: {anytown-3.1: met}}';

const editions = (...headers: readonly string[]): readonly Problem[] =>
  editionProblems(
    headers.map((header) => {
      const { value: data, source } = readHeader('rulebook.yaml', header);
      if (data === undefined) throw new Error('the header is sound');
      return { data, source };
    }),
  );

const holidays = (text: string): readonly Problem[] => {
  const read = readCalendar('2031.yaml', text);
  return read.ok ? [] : read.problems;
};
const years = (files: Readonly<Record<string, string>>): readonly Problem[] =>
  inFolder(files, (dir) => {
    const read = loadCalendars(dir);
    return read.ok ? [] : read.problems;
  });
const notice = (days: string): string => `year: 2031\nnotices:\n  - {number: 甲, url: 'https://example.org', ${days}}\n`;

/** The law's limit is three working days; a local provision sets its own. */
const beside = (local: string): readonly Problem[] => {
  const law = tinyHeader.replace('government: anytown', 'law: papers').replace(/^(?:terms|transition):.*\n/gm, '');
  const dir = mkdtempSync(join(tmpdir(), 'broken-'));
  const put = (folder: string, files: ReturnType<typeof tinyFiles>): string => {
    const at = join(dir, folder, '2025-01-01');
    mkdirSync(at, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(at, name), text);
    return at;
  };
  try {
    const limit = 'deadline: {matter: paper, act: handle, within: 3 working days, from: assign}';
    put('national/papers', tinyFiles([provision(limit, {}, 'papers-3.1')], law));
    return verify(put('anytown', tinyFiles([provision(local)])));
  } finally {
    rmSync(dir, { recursive: true });
  }
};

/** An odd number is never one of a hundred even ones, but too many sums would have to be tried to know. */
const endless = `2 * (characters + other_portfolios) + 1 in (${Array.from({ length: 100 }, (_, i) => 10 * i).join(', ')})`;

const sign = (when: string, role = 'head'): string => `route: {matter: issuance, when: '${when}', stages: [{sign: ${role}}]}`;
const later = tinyHeader.replace('2025-01-01', '2026-01-01').replace('〔2025〕1号', '〔2025〕9号');

/** For each kind of fault a rulebook, scenario or calendar that has it on purpose. */
const broken: Readonly<Record<ProblemCode, () => readonly Problem[]>> = {
  bad_yaml: () => loading([], 'government: [anytown\n'),
  missing: () => loading([], tinyHeader.replace(/^number:.*\n/m, '')),
  unknown_key: () => loading([provision('check: {matter: paper, requires: important}')]),
  unknown_value: () => loading([provision('check: {matter: paper, require: important}', { force: 'shall' })]),
  wrong_type: () => loading([provision('cadence: {matter: meeting, count: two, every_months: 6, counts: {zh: 次, en: times}}')]),
  wrong_value: () => loading([provision('cadence: {matter: meeting, count: 0, every_months: 6, counts: {zh: 次, en: times}}')]),
  wrong_form: () => loading([provision('deadline: {matter: paper, act: handle, within: soon, from: assign}')]),
  twice: () =>
    checking(
      [provision(sign('major'))],
      `${tinyHeader}series: [{id: a, mark: 甲, matter: issuance}, {id: a, mark: 乙, matter: issuance}]\n`,
    ),
  duplicate_id: () =>
    loading([provision('check: {matter: paper, judge: {zh: 甲, en: A}}'), provision('check: {matter: paper, require: important}')]),
  unknown_chapter: () => loading([provision('check: {matter: paper, require: important}')], tinyHeader.replace('n: 1,', 'n: 2,')),
  wrong_folder: () =>
    inFolder(Object.fromEntries(tinyFiles([provision(sign('major'))]).map(({ name, text }) => [name, text])), (dir) => {
      const loaded = loadRulebook(dir);
      return loaded.ok ? [] : loaded.problems;
    }),
  unknown_kind: () => loading([provision('check: {matter: papers, require: important}')]),
  wrong_expression: () => loading([provision('check: {matter: paper, require: importent}')]),
  wrong_reference: () => loading([provision('check: {matter: paper, require: important, exception_of: anytown-9.9}')]),
  wrong_word: () => loading([provision('check: {matter: paper, require: important, at: depart}')]),
  id_not_of_article: () => checking([provision('check: {matter: paper, require: important}', {}, 'othertown-3.1')]),
  unknown_capability: () => checking([provision('check: {matter: paper, require: important}', { capability: 'outgoings' })]),
  mode_without_means: () => checking([provision('check: {matter: paper}')]),
  force_without_principle: () => checking([provision('check: {matter: paper, require: important}', { force: 'principle' })]),
  heavier_than_force: () => checking([provision('check: {matter: paper, require: important, otherwise: refuse}', { force: 'should' })]),
  unknown_role: () => checking([provision('notice: {matter: paper, on: register, to: heads, about: {zh: 甲, en: A}}')]),
  no_title: () => checking([provision('route: {matter: paper, stages: [{handle: township}]}')]),
  wrong_series: () => checking([provision(sign('major'))], `${tinyHeader}series: [{id: a, mark: 甲, matter: issuance, when: magor}]\n`),
  unknown_article: () =>
    checking(
      [provision(sign('major'))],
      `${tinyHeader}open_questions: [{articles: [9], question: {zh: 甲, en: A}, reading: {zh: 乙, en: B}}]\n`,
    ),
  gist_to_be_written: () =>
    checking([provision('principle: {shown: about}', { gist: '{zh: 第3条：要点待写, en: A}', force: 'principle', mode: 'shown' })]),
  never_applies: () => checking([provision(sign('major and not(major)'))]),
  contradicting_signers: () => checking([provision(sign('major')), provision(sign('normative', 'deputy'), {}, 'anytown-3.2')]),
  contradicting_limits: () =>
    checking(
      ['3', '5'].map((days, i) =>
        provision(`deadline: {matter: paper, act: handle, within: ${days} working days, from: assign}`, {}, `anytown-3.${i + 1}`),
      ),
    ),
  unordered_routes: () =>
    checking(
      ['review: office_director', 'review: justice'].map((stage, i) =>
        provision(`route: {matter: issuance, stages: [{${stage}}]}`, {}, `anytown-3.${i + 1}`),
      ),
    ),
  duplicate_route: () => checking([provision(sign('major')), provision(sign('not(not(major))'), {}, 'anytown-3.2')]),
  no_signer: () => checking([provision(sign('major'))]),
  route_without_end: () => checking([provision('route: {matter: paper, stages: [{propose: office}]}')]),
  longer_than_law: () => beside('deadline: {matter: paper, act: handle, within: 5 working days, from: assign}'),
  weaker_than_law: () => beside('deadline: {matter: paper, act: handle, within: 5 working days, from: assign, implements: papers-3.1}'),
  not_settled: () => checking([provision(sign(endless))]),
  no_scenario: () => checking([provision('check: {matter: paper, require: important}')]),
  survived: () => mutationScore(loadTiny([provision(sign('major'))]), compileCalendar([]), []).survivors,
  article_not_in_text: () => checking([provision(sign('major'))], tinyHeader, '第一条 甲。\n第二条 乙。\n'),
  number_not_in_text: () =>
    checking(
      [provision('deadline: {matter: paper, act: handle, within: 5 working days, from: assign}')],
      tinyHeader,
      '第三条 三个工作日内办结。\n',
    ),
  role_not_in_text: () => checking([provision(sign('major'))], tinyHeader, '第三条 由局长签发。\n'),
  not_repealed: () => editions(tinyHeader, later),
  before_adoption: () => editions(tinyHeader.replace('adopted: null', 'adopted: 2025-02-01')),
  unknown_provision: () => scenarios(`${scenario}}`.replace('cites: anytown-3.1', 'cites: anytown-3.9')),
  unknown_fact: () => scenarios(`${scenario}}`.replace('important: true', 'importent: true')),
  impossible_date: () => scenarios(`${scenario}}`.replace('important: true', 'set_limit: 2031-02-30T09:00:00+08:00')),
  unknown_checkpoint: () => scenarios(`${scenario}, reached: {depart: 2031-02-03T09:00:00+08:00}}`),
  no_folder: () => {
    const read = loadCalendars(join(tmpdir(), 'no-such-folder'));
    return read.ok ? [] : read.problems;
  },
  year_missing: () => years({ '2031.yaml': 'year: 2031\nnotices: []\n', '2033.yaml': 'year: 2033\nnotices: []\n' }),
  wrong_year: () => holidays('year: 2030\nnotices: []\n'),
  no_such_day: () => holidays(notice('days: [{name: 甲, off: [2031-02-30]}]')),
  day_twice: () => holidays(notice('days: [{name: 甲, off: [2031-02-03, 2031-02-03]}]')),
  bad_value: () => holidays('year: two\nnotices: []\n'),
  unknown_word: () => holidays('year: 2031\nnotices: []\nholiday: 甲\n'),
};

it.each(Object.keys(problemCodes) as readonly ProblemCode[])('%s is found where it is', (code) => {
  const found = broken[code]();
  expect(found.map((problem) => problem.code)).toContain(code);
  for (const { message, line } of found) expect([message.zh !== '', message.en !== '', line > 0]).toEqual([true, true, true]);
});
