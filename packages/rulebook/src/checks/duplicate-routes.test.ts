import { expect, it } from 'vitest';
import { findIn } from '../testing/tiny.ts';
import { duplicateRoutes } from './duplicate-routes.ts';

const signing = (id: string, when: string, join = 'any') => ({
  id,
  body: `route: {matter: issuance, when: '${when}', stages: [{sign: [head, deputy], join: ${join}}]}`,
});

it('finds the same stages under conditions that say the same in other words', () => {
  const found = findIn(duplicateRoutes, [
    signing('anytown-3.1', 'doc_type in ("request", "report")'),
    signing('anytown-3.2', 'not(doc_type != "report") or doc_type = "request"'),
  ]);
  expect(found.map(([what]) => what)).toEqual(['warning duplicate_route anytown-3.2 anytown-3.1']);
});

it('tells apart conditions and ways of joining', () => {
  const all = signing('anytown-3.1', 'normative');
  expect(findIn(duplicateRoutes, [all, signing('anytown-3.2', 'normative and policy')])).toEqual([]);
  expect(findIn(duplicateRoutes, [all, signing('anytown-3.2', 'normative', 'all')])).toEqual([]);
});
