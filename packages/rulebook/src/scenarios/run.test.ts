import { compileCalendar } from '@guiju/kernel';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problem.ts';
import { loadTiny } from '../testing/tiny.ts';
import { readScenarios } from './load.ts';
import { runScenarios } from './run.ts';

const { rulebook } = loadTiny([
  {
    id: 'anytown-3.1',
    body: `route: {matter: paper, when: 'handling = "own_power"', stages: [{propose: office}, {handle: [department, office]}]}`,
  },
  {
    id: 'anytown-3.2',
    body: `check: {matter: paper, when: 'doc_type = "request"', require: 'matters = 1', at: register, otherwise: return}`,
  },
  { id: 'anytown-3.3', body: 'deadline: {matter: paper, act: handle, within: 3 working days, from: assign}' },
  { id: 'anytown-3.4', body: 'notice: {matter: paper, on: register, to: department, about: {zh: 甲, en: A}}' },
  {
    id: 'anytown-4.1',
    keys: { mode: 'monitored' },
    body: `cadence: {matter: meeting, when: 'type = "plenary"', count: 1, every_months: 6, counts: {zh: 次, en: meetings}}`,
  },
  { id: 'anytown-4.2', body: `quota: {matter: meeting, when: 'type = "plenary"', counts: {zh: 次, en: meetings}, window: year, max: 1}` },
]);
const calendar = compileCalendar([]);
const read = (text: string) => readScenarios(rulebook, [{ name: 's.yaml', file: 's.yaml', text }]);
const differences = (text: string) => {
  const { scenarios, problems } = read(text);
  expect(problems.map(formatProblem)).toEqual([]);
  return runScenarios(rulebook, calendar, scenarios).flatMap((result) => result.differences.map((d) => [d.part, d.expected, d.actual]));
};

describe('runScenarios', () => {
  it('passes when the kernel answers as expected, whatever else it says', () => {
    const text = `
- name: 请示一文一事
  cites: [anytown-3.1, anytown-3.2, anytown-3.3, anytown-3.4]
  kind: paper
  at: 2025-11-20T09:00:00+08:00
  facts: {doc_type: request, matters: 2, handling: own_power}
  expect:
    route: [{act: propose, roles: office}, {act: handle, roles: [office, department], join: all, provisions: [anytown-3.1]}]
    findings: {anytown-3.2: {verdict: unmet, effect: return, missing: []}}
    deadlines: {anytown-3.3: 2025-11-25}
    notices: [anytown-3.4]
- name: 缺件数
  cites: anytown-3.2
  kind: paper
  facts: {doc_type: request}
  expect: {findings: {anytown-3.2: {verdict: unknown, missing: [matters]}}}
- name: 函不受此限
  cites: anytown-3.2
  kind: paper
  facts: {doc_type: letter}
  expect: {absent: [anytown-3.2]}
`;
    const { scenarios } = read(text);
    expect(scenarios.map(({ name, line }) => [name, line])).toEqual([
      ['请示一文一事', 2],
      ['缺件数', 12],
      ['函不受此限', 17],
    ]);
    expect(differences(text)).toEqual([]);
  });

  it('says of each part what was expected and what came', () => {
    const text = `
- name: 全错
  cites: [anytown-3.1, anytown-3.2, anytown-3.3]
  kind: paper
  facts: {doc_type: request, matters: 1, handling: own_power}
  expect:
    route: [{act: handle, roles: department}]
    findings: {anytown-3.2: unmet}
    deadlines: {anytown-3.3: null}
    records: [anytown-3.4]
    absent: [anytown-3.2]
`;
    expect(differences(text)).toEqual([
      ['route', 'handle department', 'propose office → handle department office'],
      ['findings.anytown-3.2', 'unmet', 'met'],
      ['deadlines.anytown-3.3.due', 'null', '2025-11-25'],
      ['records.anytown-3.4', 'there', 'not there'],
      ['absent.anytown-3.2', 'not applicable', 'applies, unknown or of another kind of matter'],
    ]);
  });

  it('counts cadences and quotas from the register', () => {
    const text = (held: string, cadence: string, quota: string) => `
- name: 全体会议
  cites: [anytown-4.1, anytown-4.2]
  kind: meeting
  facts: {type: plenary}
  register: [{kind: meeting, date: ${held}, facts: {type: plenary}}, {kind: meeting, date: ${held}, facts: {type: executive}}]
  expect: {cadences: {anytown-4.1: ${cadence}}, quotas: {anytown-4.2: ${quota}}}
`;
    expect(differences(text('2025-07-10', 'met', 'unmet'))).toEqual([]);
    expect(differences(text('2024-12-10', 'missed', 'met'))).toEqual([]);
  });

  it('compares what a provision states, key by key', () => {
    const text = `
- name: 登记在先
  cites: [anytown-3.3, anytown-3.4]
  kind: paper
  at: 2025-11-20T09:00:00+08:00
  reached: {assign: 2025-11-14T09:00:00+08:00}
  facts: {doc_type: letter}
  expect:
    deadlines: {anytown-3.3: {due: 2025-11-19, act: handle, working_days: 3}}
    notices: {anytown-3.4: {to: department, on: register}}
- name: 全错
  cites: [anytown-3.3, anytown-3.4]
  kind: paper
  facts: {doc_type: letter}
  expect:
    deadlines: {anytown-3.3: {act: sign, working_days: 2}}
    notices: {anytown-3.4: {to: [office, department], by: office}}
`;
    expect(differences(text)).toEqual([
      ['deadlines.anytown-3.3.act', 'sign', 'handle'],
      ['deadlines.anytown-3.3.working_days', '2', '3'],
      ['notices.anytown-3.4.to', 'department office', 'department'],
      ['notices.anytown-3.4.by', 'office', 'null'],
    ]);
  });

  it('asks each case for which a scenario stands', () => {
    const text = `
- name: 请示一文一事
  cites: anytown-3.2
  kind: paper
  facts: {doc_type: request, matters: 1}
  same_for: [{matters: 1, origin: peer}, {matters: 2}]
  not_for: [{doc_type: letter}, {doc_type: report}, {origin: peer}]
  expect: {findings: {anytown-3.2: met}}
`;
    const { scenarios } = read(text);
    expect(scenarios.map(({ name, line, facts }) => [name, line, facts['doc_type']])).toEqual([
      ['请示一文一事', 2, 'request'],
      ['请示一文一事 · "matters":1,"origin":"peer"', 2, 'request'],
      ['请示一文一事 · "matters":2', 2, 'request'],
      ['请示一文一事 · "doc_type":"letter"', 2, 'letter'],
      ['请示一文一事 · "doc_type":"report"', 2, 'report'],
      ['请示一文一事 · "origin":"peer"', 2, 'request'],
    ]);
    expect(differences(text)).toEqual([
      ['findings.anytown-3.2', 'met', 'unmet'],
      ['absent.anytown-3.2', 'not applicable', 'applies, unknown or of another kind of matter'],
    ]);
  });

  it('does not let a provision be cited of which nothing is expected', () => {
    const text = '[{name: 空, cites: anytown-3.3, kind: paper, facts: {}, expect: {notices: [anytown-3.4]}}]';
    expect(differences(text)).toEqual([['cites.anytown-3.3', 'something expected of each provision cited', 'nothing expected']]);
  });
});

describe('readScenarios', () => {
  it.each([
    ['an unknown key', '{name: a, cites: anytown-3.3, kind: paper, fact: {}, expect: {}}', 'unknown key "fact"; did you mean facts?'],
    [
      'an unknown part of the answer',
      '{name: a, cites: anytown-3.3, kind: paper, facts: {}, expect: {finding: {}}}',
      'unknown key "finding"; did you mean findings?',
    ],
    [
      'an unknown fact',
      '{name: a, cites: anytown-3.3, kind: paper, facts: {matter: 1}, expect: {}}',
      'there is no fact matter; did you mean matters?',
    ],
    [
      'an unknown kind of matter',
      '{name: a, cites: anytown-3.3, kind: papers, facts: {}, expect: {}}',
      'there is no kind of matter papers; did you mean paper?',
    ],
    [
      'a provision cited that does not exist',
      '{name: a, cites: anytown-3.33, kind: paper, facts: {}, expect: {}}',
      'there is no provision anytown-3.33; did you mean anytown-3.3?',
    ],
    [
      'a provision expected that does not exist',
      '{name: a, cites: anytown-3.3, kind: paper, facts: {}, expect: {absent: [anytown-9.1]}}',
      'there is no provision anytown-9.1',
    ],
    [
      'a checkpoint that the kind does not have',
      '{name: a, cites: anytown-3.3, kind: paper, facts: {}, reached: {hold: 2025-11-14T09:00:00+08:00}, expect: {}}',
      'incoming paper has no checkpoint hold',
    ],
    ['a wrong value', '{name: a, cites: anytown-3.3, kind: paper, facts: {matters: two}, expect: {}}', 'matters must be a number'],
  ])('refuses %s', (_what, written, message) => {
    const { scenarios, problems } = read(`- ${written}\n`);
    expect(scenarios).toEqual([]);
    expect(problems.map((problem) => problem.message.en).join()).toContain(message);
    expect(problems.every(({ line }) => line === 1)).toBe(true);
  });
});
