import { expect, it } from 'vitest';
import { bookOf } from './checks/check.ts';
import { loadTiny } from './testing/tiny.ts';
import { checks, verifyLoaded } from './verify.ts';

const NOTHING = { scenarios: [], problems: [] };

it('gives each fault its place, and says once what holds for several kinds of matter', () => {
  const stages = 'stages: [{review: office_director}, {sign: head}]';
  const loaded = loadTiny([
    { id: 'anytown-3.1', keys: { mode: 'recorded' }, body: `route: {matter: [issuance, minutes], ${stages}}` },
    { id: 'anytown-3.2', keys: { mode: 'recorded' }, body: `route: {matter: [issuance, minutes], ${stages}}` },
  ]);
  expect(verifyLoaded(loaded, NOTHING).map(({ file, line, column, code, ids }) => [file, line, column, code, ...ids])).toEqual([
    ['01-general.yaml', 16, 54, 'duplicate_route', 'anytown-3.2', 'anytown-3.1'],
  ]);
});

/** As large as a real rulebook: many routes, checks and limits over the same facts. */
const large = () => {
  const types = ['decision', 'order', 'opinion', 'notice', 'circular', 'report', 'request', 'reply', 'motion', 'letter'];
  const routes = types.flatMap((type, i) =>
    ['government', 'office', 'department'].map((issuer, j) => ({
      id: `anytown-3.${i * 3 + j + 1}`,
      body: `route: {matter: issuance, when: 'issuer = "${issuer}" and doc_type = "${type}" and other_portfolios <= ${i}', stages: [{review: office_director}, {sign: [head, deputy], join: any}]}`,
    })),
  );
  const others = Array.from({ length: 270 }, (_, i) => ({
    id: `anytown-4.${i + 1}`,
    body: `check: {matter: issuance, when: 'characters > ${i} and list contains(subjects, "funds") and (normative or policy)', require: 'reviews.legality = "passed" or not(major)'}`,
  }));
  return [...routes, ...others];
};

it('settles 300 provisions within a second', () => {
  const { data, rulebook } = loadTiny(large());
  const start = performance.now();
  const book = bookOf(data, rulebook);
  const faults = checks.flatMap((check) => check(book));
  expect(performance.now() - start).toBeLessThan(1000);
  expect(faults.map(({ code }) => code)).toEqual(['no_signer']);
});
