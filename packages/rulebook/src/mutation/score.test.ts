import { compileCalendar } from '@guiju/kernel';
import { expect, it } from 'vitest';
import { readScenarios } from '../scenarios/load.ts';
import { loadTiny, type TinyProvision } from '../testing/tiny.ts';
import { mutationScore } from './score.ts';

const scored = (provisions: readonly TinyProvision[], text: string) => {
  const loaded = loadTiny(provisions);
  const { scenarios, problems } = readScenarios(loaded.rulebook, [{ name: 's.yaml', file: 's.yaml', text }]);
  expect(problems).toEqual([]);
  return mutationScore(loaded, compileCalendar([]), scenarios);
};
const survivors = (provisions: readonly TinyProvision[], text = '[]') =>
  scored(provisions, text).survivors.map(({ message }) => message.en.replace(/, no scenario.*/, ''));

it('changes every part of a route', () => {
  const stages = 'stages: [{review: office_director, establishes: reviews.legality}, {sign: [head, deputy], join: any}]';
  expect(survivors([{ id: 'anytown-3.1', body: `route: {matter: issuance, ${stages}}` }])).toEqual([
    'stages: review: office_director is dropped',
    'stages: sign: head, deputy is dropped',
    'stages: review: office_director and sign: head, deputy are swapped',
    'stages: review becomes consult',
    'stages: office_director becomes justice',
    'stages: establishes reviews.legality is dropped',
    'stages: sign becomes seal',
    'stages: head becomes deputy_in_charge',
    'stages: deputy becomes deputy_in_charge',
    'stages: head is dropped',
    'stages: deputy is dropped',
    'stages: join any becomes all',
  ]);
});

it('changes every part of a condition', () => {
  const when = 'doc_type = "request" and (matters <= 2 or not(cosigned)) and origin in ("subordinate", "peer")';
  const body = `check: {matter: paper, when: '${when}', require: 'main_recipients > 0', at: register}`;
  expect(survivors([{ id: 'anytown-3.1', body }])).toEqual([
    'when: and becomes or',
    'when: doc_type = "request" is dropped',
    'when: matters <= 2 or not(cosigned) is dropped',
    'when: origin in ("subordinate", "peer") is dropped',
    'when: = becomes !=',
    expect.stringMatching(/^when: request becomes /),
    'when: or becomes and',
    'when: matters <= 2 is dropped',
    'when: not(cosigned) is dropped',
    'when: <= becomes >',
    'when: <= becomes <',
    'when: 2 becomes 3',
    'when: 2 becomes 1',
    'when: cosigned becomes not(cosigned)',
    'when: origin in ("subordinate", "peer") becomes not(origin in ("subordinate", "peer"))',
    'when: "subordinate" is dropped',
    'when: "peer" is dropped',
    'require: > becomes <=',
    'require: > becomes >=',
    'require: 0 becomes 1',
    'require: 0 becomes -1',
    'otherwise: refuse becomes warn',
    'at: register becomes assign',
  ]);
});

it('changes limits, counts, notices, bodies and powers', () => {
  const words = (body: string) => survivors([{ id: 'anytown-3.1', body }]);
  expect(words('deadline: {matter: paper, act: handle, within: 3 working days, from: assign}')).toEqual([
    'act: handle becomes report',
    'within: 3 working days becomes 4 working days',
    'within: 3 working days becomes 3 calendar days',
    expect.stringMatching(/^from: assign becomes /),
    'act: on_silence: consent is added',
  ]);
  expect(words('cadence: {matter: meeting, count: 2, every_months: 6, counts: {zh: 次, en: meetings}}')).toEqual([
    'count: 2 becomes 3',
    'count: 2 becomes 1',
    'every_months: 6 becomes 12',
  ]);
  expect(words('notice: {matter: paper, on: register, to: department, by: office, about: {zh: 甲, en: A}}')).toEqual([
    'to: department becomes head',
    'by: office becomes office_director',
    'on: register becomes assign',
  ]);
  expect(words('composition: {matter: meeting, body: executive, members: [head, deputy], chair: head}')).toEqual([
    'members: head is dropped',
    'members: deputy is dropped',
    'chair: head becomes deputy',
  ]);
  expect(words('power: {matter: issuance, holder: head, power: {zh: 甲, en: A}, entrust: never, reserves: sign}')).toEqual([
    'holder: head becomes deputy',
    'entrust: left out altogether',
    'reserves: sign is dropped',
  ]);
});

const general = { id: 'anytown-3.1', body: `route: {matter: issuance, when: 'issuer = "office"', stages: [{sign: head}]}` };

it('counts what a scenario notices, first of those that cite the provision', () => {
  const text = `
- name: 办公室发文
  cites: anytown-3.1
  kind: issuance
  facts: {issuer: office}
  not_for: [{issuer: department}]
  expect: {route: [{act: sign, roles: head}]}
`;
  expect(scored([general], text)).toMatchObject({ mutants: 5, killed: 5, killed_by_citing: 5, score: 1, survivors: [] });
  const elsewhere = { id: 'anytown-4.1', body: "check: {matter: issuance, require: 'major = false'}" };
  expect(
    scored(
      [general, elsewhere],
      text.replace('cites: anytown-3.1', 'cites: [anytown-4.1]').replace('{route', '{findings: {anytown-4.1: unknown}, route'),
    ),
  ).toMatchObject({
    killed_by_citing: 0,
  });
});

it('leaves out what is proved to change nothing, and nothing else', () => {
  const never = {
    id: 'anytown-3.2',
    body: `route: {matter: issuance, when: 'issuer = "government"', exception_of: anytown-3.1, stages: [{sign: deputy}]}`,
  };
  const { equivalent, survivors: left } = scored([general, never], '[]');
  expect(equivalent).toBe(1);
  expect(left.map(({ message }) => message.en).join()).not.toContain('anytown-3.1 is dropped');
  const meets = { ...never, body: never.body.replace('issuer = "government"', 'normative') };
  expect(scored([general, meets], '[]').equivalent).toBe(0);
});
