import { describe, expect, it } from 'vitest';
import { parseRulebook } from './parse.ts';
import { formatProblem } from './problem.ts';
import { parseTiny, tinyFiles, tinyHeader } from './testing/tiny.ts';

const route =
  'route: {matter: issuance, when: \'doc_type = "request"\', stages: [{review: office_director}, {sign: [head, deputy], join: any}]}';
const problemsOf = (body: string, keys?: Record<string, string>) => {
  const parsed = parseRulebook('tiny', tinyFiles([{ id: 'anytown-3.1', body, ...(keys === undefined ? {} : { keys }) }]));
  return parsed.ok ? [] : parsed.problems;
};

describe('parseRulebook', () => {
  it('turns the shorthand of stages, lists and lengths into the types of the kernel', () => {
    const deadline = 'deadline: {matter: paper, act: handle, within: 3 working days, from: assign, yields_to: anytown-3.1}';
    const { data } = parseTiny([
      { id: 'anytown-3.1', body: route },
      { id: 'anytown-4.1', body: deadline },
    ]);
    expect(data.edition).toBe('anytown/2025-01-01');
    expect(data.provisions.map(({ id, article, chapter }) => [id, article, chapter])).toEqual([
      ['anytown-3.1', '3', 1],
      ['anytown-4.1', '4', 1],
    ]);
    expect(data.provisions.map(({ body }) => body)).toEqual([
      {
        kind: 'route',
        matter: ['issuance'],
        when: 'doc_type = "request"',
        stages: [
          { act: 'review', roles: ['office_director'], join: 'all' },
          { act: 'sign', roles: ['head', 'deputy'], join: 'any' },
        ],
      },
      { kind: 'deadline', matter: ['paper'], act: 'handle', within: { working_days: 3 }, from: 'assign', yields_to: ['anytown-3.1'] },
    ]);
  });

  it.each([
    ['3 working days', { working_days: 3 }],
    ['10 calendar days', { calendar_days: 10 }],
    ['until set_limit', { fact: 'set_limit' }],
    ['day 15 of the month of meeting_on', { day_of_month: 15, of: 'meeting_on' }],
    ['statutory_working_days working days', { working_days_fact: 'statutory_working_days' }],
    ['1 days before meeting_on', { before: 'meeting_on', days: 1, unit: 'calendar' }],
    ['5 working days before meeting_on', { before: 'meeting_on', days: 5, unit: 'working' }],
    ['unstated', 'unstated'],
  ])('reads the length %s', (within, expected) => {
    const { data } = parseTiny([{ id: 'anytown-3.1', body: `deadline: {matter: paper, act: handle, within: ${within}, from: assign}` }]);
    expect(data.provisions[0]?.body).toMatchObject({ within: expected });
  });

  it.each([
    ['rout: {stages: []}', 'unknown_key', '10:9', 'route'],
    ['route: {stages: [{revew: head}]}', 'unknown_key', '10:27', 'review'],
    ['route: {stages: [{review: head, sign: deputy}]}', 'wrong_form', '10:26', 'exactly one act'],
    ['deadline: {matter: paper, act: handel, within: unstated, from: assign}', 'unknown_value', '10:40', 'handle'],
    ['deadline: {matter: paper, act: handle, within: 3 weeks, from: assign}', 'wrong_form', '10:56', 'working days'],
    ['check: {matter: paper, require: x = 1, at: registr}', 'unknown_value', '10:52', 'register'],
    ['check: {matter: paper, require: true}', 'wrong_type', '10:41', 'text'],
    ['record: {item: plan}', 'missing', '10:17', 'name'],
    ['power: {holder: head, power: {zh: 甲, en: A}, entrust: {too: deputy}}', 'unknown_key', '10:64', 'to'],
    ['record: {item: plan, name: {zh: 甲, en: A, B and C}}', 'unknown_key', '10:51', 'in quotes'],
    ['check: {matter: paper', 'bad_yaml', '11:1', 'YAML'],
  ])('names file, line and column of %s', (body, code, place, hint) => {
    const [line, column] = place.split(':').map(Number);
    const found = problemsOf(body).find((problem) => problem.code === code);
    expect(found).toMatchObject({ severity: 'error', file: '01-general.yaml', line, column });
    expect(found?.message.en).toContain(hint);
  });

  it('reads what each role of a stage establishes', () => {
    const stages = (establishes: string) =>
      parseTiny([
        { id: 'anytown-3.1', body: `route: {matter: issuance, stages: [{review: [justice, finance], establishes: ${establishes}}]}` },
      ]).data.provisions[0]?.body.stages;
    expect(stages('reviews.legality')).toMatchObject([{ establishes: ['reviews.legality'] }]);
    expect(stages('{justice: reviews.legality, finance: [reviews.burden]}')).toMatchObject([
      {
        establishes: ['reviews.legality', 'reviews.burden'],
        established_by: { justice: ['reviews.legality'], finance: ['reviews.burden'] },
      },
    ]);
  });

  it('wants exactly one body', () => {
    expect(problemsOf('open_question: {zh: 甲, en: A}')[0]).toMatchObject({ code: 'wrong_form', ids: ['anytown-3.1'] });
  });

  it('reports every problem at once, in the order of reading', () => {
    const problems = problemsOf('route: {stages: [{revew: head}], whn: x}', { force: 'shall', mode: 'done' });
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [8, 'unknown_value'],
      [9, 'unknown_value'],
      [10, 'unknown_key'],
      [10, 'unknown_key'],
    ]);
    expect(problems.every(({ ids }) => ids[0] === 'anytown-3.1')).toBe(true);
  });

  it('refuses an id that is used twice and says where it stands first', () => {
    const twice = tinyFiles([
      { id: 'anytown-3.1', body: route },
      { id: 'anytown-3.1', body: route },
    ]);
    const parsed = parseRulebook('tiny', twice);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      '01-general.yaml:11:13 error duplicate_id anytown-3.1\n  编号 anytown-3.1 已用于 01-general.yaml:5\n  the id anytown-3.1 is already used at 01-general.yaml:5',
    ]);
  });

  it('refuses a chapter that rulebook.yaml does not have, and a folder without rulebook.yaml', () => {
    const [header, chapter] = tinyFiles([{ id: 'anytown-3.1', body: route }], tinyHeader.replace('n: 1', 'n: 2'));
    const unknown = parseRulebook('tiny', [header!, chapter!]);
    expect(unknown.ok ? [] : unknown.problems.map(({ code, line }) => [code, line])).toEqual([['unknown_chapter', 1]]);
    const headless = parseRulebook('tiny', [chapter!]);
    expect(headless.ok ? [] : headless.problems.map(({ code, file }) => [code, file])).toEqual([['missing', 'tiny']]);
  });

  it('gives data that nobody can change', () => {
    const [provision] = parseTiny([{ id: 'anytown-3.1', body: route }]).data.provisions;
    expect(() => Object.assign(provision?.body ?? {}, { stages: [] })).toThrow(TypeError);
  });

  it('has the same hash for the same content, another for a changed word', () => {
    const hash = (body: string) => parseTiny([{ id: 'anytown-3.1', body }]).data.hash;
    expect(hash(route)).toBe(hash(route));
    expect(hash(route)).not.toBe(hash(route.replace('deputy', 'executive_deputy')));
    expect(hash(route)).toMatch(/^[0-9a-f]{64}$/);
  });
});
