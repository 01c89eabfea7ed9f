import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { openEnds } from './open-ends.ts';

const review = { id: 'anytown-3.1', body: 'route: {matter: paper, stages: [{propose: office}, {review: office_director}]}' };
const handling = (when: string) => ({ id: 'anytown-3.2', body: `route: {matter: paper, when: '${when}', stages: [{handle: department}]}` });

it('finds a case whose route prepares and never ends', () => {
  expect(findIn(openEnds, [review, handling('important')])).toEqual([
    [
      'warning route_without_end anytown-3.1',
      'with (incoming paper: important = no), the route only prepares and no act decides or carries out',
    ],
  ]);
});

it('is content when another route of the same case ends it', () => {
  expect(findIn(openEnds, [review, handling('important or not(important)')])).toEqual([]);
});
