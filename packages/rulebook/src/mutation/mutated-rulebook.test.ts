import { compileRulebook, type KindRules, kinds } from '@guiju/kernel';
import { expect, it } from 'vitest';
import { loadTiny } from '../testing/tiny.ts';
import { mutantsOf } from './mutants.ts';
import { mutatedRulebook } from './mutated-rulebook.ts';
import { otherWords } from './words.ts';

const { data, rulebook } = loadTiny([
  { id: 'anytown-3.1', body: "route: {matter: issuance, when: 'other_portfolios = 0', stages: [{review: office_director}, {sign: head}]}" },
  {
    id: 'anytown-3.2',
    body: 'route: {matter: issuance, when: normative, exception_of: anytown-3.1, stages: [{review: justice}, {sign: deputy}]}',
  },
  { id: 'anytown-3.3', body: 'route: {matter: issuance, when: important, after: [anytown-3.1, anytown-3.2], stages: [{seal: office}]}' },
  {
    id: 'anytown-4.1',
    body: 'deadline: {matter: [paper, consultation], act: handle, within: 3 working days, from: submit, yields_to: anytown-4.2}',
  },
  { id: 'anytown-4.2', body: 'deadline: {matter: [paper, consultation], act: handle, within: 5 working days, from: submit}' },
]);

/** What the rules of a kind hang together by. */
const shape = ({ provisions, routes }: KindRules) => ({
  provisions: provisions.map(({ index, provision, exceptions, yieldsTo, effect }) => ({
    index,
    body: provision.body,
    exceptions,
    yieldsTo,
    effect,
  })),
  routes: routes.map(({ id, index, after, stages }) => ({ id, index, after, stages })),
});

it('is what the whole rulebook with the mutant would be', () => {
  let tried = 0;
  for (const was of data.provisions) {
    const inKind = (kind: string) => {
      const rules = rulebook.forKind(kind);
      const compiled = rules?.provisions[rules.indexOf.get(was.id) ?? -1];
      return rules === undefined || compiled === undefined ? undefined : { compiled, words: otherWords(data, rules) };
    };
    for (const { provision: is } of mutantsOf(was, inKind)) {
      const whole = compileRulebook({ ...data, provisions: data.provisions.map((each) => (each.id === is.id ? is : each)) }, kinds);
      const mutated = mutatedRulebook(rulebook, was, is);
      expect(mutated === null).toBe(!whole.ok);
      if (!whole.ok || mutated === null) continue;
      tried++;
      for (const kind of ['issuance', 'paper', 'consultation']) {
        const [one, other] = [mutated.forKind(kind), whole.rulebook.forKind(kind)];
        expect(one && shape(one)).toEqual(other && shape(other));
      }
    }
  }
  expect(tried).toBeGreaterThan(30);
});
