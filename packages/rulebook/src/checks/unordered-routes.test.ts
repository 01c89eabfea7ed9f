import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { unorderedRoutes } from './unordered-routes.ts';

const route = (id: string, stages: string, extra = '') => ({ id, body: `route: {matter: issuance, ${extra}stages: [${stages}]}` });
const [office, legality, signing] = ['{review: office_director}', '{review: justice}', '{sign: head}'];
const codes = (provisions: Parameters<typeof findIn>[1]) => findIn(unorderedRoutes, provisions).map(([what]) => what);

it('finds two routes between whose stages nothing decides, with a case', () => {
  const reviews = [route('anytown-3.1', office, "when: 'normative', "), route('anytown-3.2', legality, "when: 'policy', ")];
  expect(findIn(unorderedRoutes, reviews)).toEqual([
    [
      'error unordered_routes anytown-3.2 anytown-3.1',
      'with (outgoing paper: administrative normative document = yes, policy document = yes), anytown-3.1 and anytown-3.2 both apply, ' +
        'yet nothing orders their stages: say it with after or exception_of',
    ],
  ]);
});

it('accepts an order said with after, directly or by way of another route', () => {
  const direct = [route('anytown-3.1', office), route('anytown-3.2', legality, 'after: anytown-3.1, ')];
  expect(codes(direct)).toEqual([]);
  expect(codes([...direct, route('anytown-3.3', signing, 'after: anytown-3.2, ')])).toEqual([]);
});

it('accepts routes that share stages in one order, or are the same', () => {
  expect(codes([route('anytown-3.1', `${office}, ${legality}`), route('anytown-3.2', `${legality}, ${signing}`)])).toEqual([]);
  expect(codes([route('anytown-3.1', `${office}, ${signing}`), route('anytown-3.2', signing)])).toEqual([]);
});

it('finds routes that want the same stages in opposite orders', () => {
  const found = codes([route('anytown-3.1', `${office}, ${legality}`), route('anytown-3.2', `${legality}, ${office}`)]);
  expect(found).toEqual(['error unordered_routes anytown-3.2 anytown-3.1']);
});

it('is content with routes that never meet', () => {
  const apart = [route('anytown-3.1', office, "when: 'normative', "), route('anytown-3.2', legality, "when: 'not(normative)', ")];
  expect(codes(apart)).toEqual([]);
});
