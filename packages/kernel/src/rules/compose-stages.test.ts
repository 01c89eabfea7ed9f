import { describe, expect, it } from 'vitest';
import type { Practice } from '../office/world.ts';
import type { Act, Join } from '../vocabulary/acts.ts';
import { composeRoute } from './route.ts';
import type { StageRule } from './rulebook.ts';
import { explainErrand, NOW, provision, worldOf } from './sample.fixture.ts';

const stage = (text: string, join: Join = 'all', establishes?: readonly string[]): StageRule => {
  const [act = '', ...roles] = text.split(' ');
  return { act: act as Act, roles, join, ...(establishes === undefined ? {} : { establishes }) };
};
const route = (number: string, stages: readonly StageRule[], rest: object = {}) => provision(number, { kind: 'route', stages, ...rest });
const said = (rules: readonly ReturnType<typeof route>[], facts = {}) =>
  explainErrand(rules, facts).route.map(
    ({ act, roles, provisions }) => `${act} ${roles.join(' ')}: ${provisions.join(' ').replaceAll('sample-', '')}`,
  );

describe('composing a course', () => {
  it('makes one stage of the same act by the same roles, with the provisions of all', () => {
    expect(
      said([
        route('1.1', [stage('review office_director'), stage('sign head')]),
        route('2.1', [stage('review justice'), stage('sign head')]),
      ]),
    ).toEqual(['review office_director: 1.1', 'review justice: 2.1', 'sign head: 1.1 2.1']);
  });

  it('keeps the order of each route against the order of the articles', () => {
    expect(said([route('1.1', [stage('sign head')]), route('2.1', [stage('review justice'), stage('sign head')])])).toEqual([
      'review justice: 2.1',
      'sign head: 1.1 2.1',
    ]);
  });

  it('puts the stages of a route after those of another where it says so', () => {
    const rules = [
      route('1.1', [stage('seal seal_custodian')], { after: ['sample-2.1'] }),
      route('2.1', [stage('review office'), stage('sign head')]),
    ];
    expect(said(rules)).toEqual(['review office: 2.1', 'sign head: 2.1', 'seal seal_custodian: 1.1']);
  });

  it('lets two routes with an order share a stage', () => {
    const rules = [
      route('1.1', [stage('review justice'), stage('sign head')], { after: ['sample-2.1'] }),
      route('2.1', [stage('review office'), stage('sign head')]),
    ];
    expect(said(rules)).toEqual(['review office: 2.1', 'review justice: 1.1', 'sign head: 1.1 2.1']);
  });

  it('ignores an order towards a route that does not apply', () => {
    const rules = [
      route('1.1', [stage('sign head')], { after: ['sample-2.1'] }),
      route('2.1', [stage('review office')], { when: 'weighty' }),
    ];
    expect(said(rules, { weighty: false })).toEqual(['sign head: 1.1']);
    expect(said(rules, { weighty: true })).toEqual(['review office: 2.1', 'sign head: 1.1']);
  });

  it('keeps a second time of the same act in one route apart', () => {
    const rules = [route('1.1', [stage('review office'), stage('consult justice'), stage('review office')])];
    expect(said(rules)).toEqual(['review office: 1.1', 'consult justice: 1.1', 'review office: 1.1']);
  });

  it('takes the stages of any body, a power among them, and lets it replace those of a route', () => {
    const power = { kind: 'power', holder: ['office_director'], power: { zh: '签发', en: 'sign' } } as const;
    const rules = [
      route('1.1', [stage('review office'), stage('sign head')]),
      provision('2.1', { ...power, when: 'weighty', exception_of: ['sample-1.1'], stages: [stage('sign office_director')] }),
    ];
    expect(said(rules, { weighty: false })).toEqual(['review office: 1.1', 'sign head: 1.1']);
    expect(said(rules, { weighty: true })).toEqual(['sign office_director: 2.1']);
  });

  it('keeps apart what each role of a stage establishes', () => {
    const side = { ...stage('review justice commerce', 'all', ['agreed', 'weighty']), established_by: { justice: ['agreed'] } };
    const [only] = explainErrand([route('1.1', [side]), route('2.1', [stage('review commerce justice', 'all', ['copies'])])], {}).route;
    expect(only).toMatchObject({ establishes: ['agreed', 'weighty', 'copies'], established_by: { justice: ['agreed'] } });
  });

  it('joins under the stricter way, and establishes what any of them does', () => {
    const rules = [
      route('1.1', [stage('sign head deputy', 'any')]),
      route('2.1', [stage('sign deputy head', 'all', ['weighty'])]),
      route('3.1', [stage('sign head deputy', 'any', ['weighty', 'agreed'])]),
    ];
    expect(explainErrand(rules, {}).route).toEqual([
      {
        act: 'sign',
        roles: ['head', 'deputy'],
        join: 'all',
        provisions: ['sample-1.1', 'sample-2.1', 'sample-3.1'],
        establishes: ['weighty', 'agreed'],
      },
    ]);
  });

  it('says so when two routes contradict each other, and hides nothing', () => {
    const rules = [
      route('1.1', [stage('review office'), stage('sign head')]),
      route('2.1', [stage('sign head'), stage('review office')]),
      route('3.1', [stage('seal seal_custodian')]),
    ];
    const { route: stages, findings } = explainErrand(rules, {});
    expect(stages.map(({ act }) => act)).toEqual(['seal', 'review', 'sign']);
    expect(findings).toMatchObject([
      { code: 'route_conflict', verdict: 'needs_human', effect: 'refuse', detail: { provisions: 'sample-1.1 sample-2.1' } },
    ]);
  });
});

describe('composeRoute', () => {
  it('tells of which routes it is not known whether they apply', () => {
    const world = worldOf(route('1.1', [stage('sign head')], { when: 'weighty and copies > 1' }), route('2.1', [stage('sign deputy')]));
    expect(composeRoute(world, 'errand', { copies: 2 })).toMatchObject({
      stages: [{ roles: ['deputy'] }],
      undetermined: [{ provision: 'sample-1.1', missing: ['weighty'] }],
      conflict: [],
    });
  });

  it('brings stages only where its requirement is not met in another way', () => {
    const rules = [
      route('1.1', [stage('review office', 'all', ['agreed'])], {
        when: 'weighty',
        require: 'class = "large" or agreed',
        stages_when: 'class != "large"',
      }),
    ];
    const course = (facts: object) => {
      const { route: stages, findings } = explainErrand(rules, { weighty: true, ...facts });
      return [stages.length, findings[0]?.verdict, findings[0]?.missing];
    };
    expect(course({ class: 'large' })).toEqual([0, 'met', []]);
    expect(course({ class: 'small' })).toEqual([1, 'unknown', ['agreed']]);
    expect(course({ class: 'small', agreed: false })).toEqual([1, 'unmet', []]);
    expect(course({})).toEqual([0, 'unknown', ['class', 'agreed']]);
    expect(composeRoute(worldOf(...rules), 'errand', { weighty: true }).undetermined).toEqual([
      { provision: 'sample-1.1', missing: ['class'] },
    ]);
    expect(course({ weighty: false, class: 'small' })).toEqual([0, undefined, undefined]);
  });

  const practice = (rest: Partial<Practice>): Practice => ({
    id: 'proofread',
    name: '核对',
    matter: 'errand',
    stages: [stage('review office')],
    set_by: '办公室',
    since: '2025-01-01',
    ...rest,
  });
  const rules = [route('1.1', [stage('propose office'), stage('sign head')])];
  const course = (...practices: readonly Practice[]) => composeRoute({ ...worldOf(...rules), practices }, 'errand', {});

  it('adds a practice before the act it names, else at the end, and marks it', () => {
    expect(course(practice({ before: 'sign' })).stages.map(({ act, practice: added }) => [act, added])).toEqual([
      ['propose', undefined],
      ['review', 'proofread'],
      ['sign', undefined],
    ]);
    expect(course(practice({})).stages.at(-1)).toMatchObject({ act: 'review', provisions: [], practice: 'proofread' });
    expect(course(practice({ before: 'seal' })).stages.at(-1)).toMatchObject({ practice: 'proofread' });
    expect(course(practice({ matter: 'parcel' })).stages).toHaveLength(2);
  });

  it('finds a practice undetermined while its condition is', () => {
    const practices = [practice({ when: 'weighty' })];
    expect(course(...practices).undetermined).toEqual([{ practice: 'proofread', missing: ['weighty'] }]);
    const world = { ...worldOf(...rules), now: NOW };
    expect(explainErrand(rules, {}, { practices }).findings).toMatchObject([{ code: 'practice_undetermined', missing: ['weighty'] }]);
    expect(composeRoute(world, 'errand', { weighty: false }, { practices }).stages).toHaveLength(2);
  });
});
