import type { CompiledProvision, Expression, Facts, KindRules } from '@guiju/kernel';

/** What plain code finds: which provisions apply, and which of their conditions do not hold. No reason, no unknown. */
export interface PlainAnswer {
  readonly applies: readonly string[];
  readonly unmet: readonly string[];
}

type Test = (facts: Facts) => boolean;
type Variables = ReadonlyMap<string, string>;

const operators = { '=': '===', '!=': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

/** An expression as the JavaScript that a programmer would write for facts that are all given; dates of one form compare as texts. */
const source = (node: Expression, variables: Variables): string => {
  const of = (each: Expression): string => source(each, variables);
  switch (node.kind) {
    case 'literal':
      return JSON.stringify('text' in node ? node.text : node.value);
    case 'name':
      return variables.get(node.name) ?? `facts.${node.name}`;
    case 'date_part': {
      const [from, to] = { year: [0, 4], month: [5, 7], day: [8, 10] }[node.part];
      return `Number(${of(node.of)}.slice(${from}, ${to}))`;
    }
    case 'not':
      return `!(${of(node.operand)})`;
    case 'and':
    case 'or':
      return `(${node.parts.map(of).join(node.kind === 'and' ? ' && ' : ' || ')})`;
    case 'compare':
      return `(${of(node.left)} ${operators[node.op]} ${of(node.right)})`;
    case 'arithmetic':
      return `(${of(node.left)} ${node.op} ${of(node.right)})`;
    case 'negate':
      return `-${of(node.operand)}`;
    case 'count':
      return `${of(node.list)}.length`;
    case 'contains':
      return `${of(node.list)}.includes(${of(node.item)})`;
    case 'list':
      return `[${node.items.map(of).join(', ')}]`;
    case 'some':
    case 'every': {
      const inner = new Map([...variables, [node.variable, `each_${node.variable}`]]);
      return `${of(node.list)}.${node.kind}((each_${node.variable}) => ${source(node.condition, inner)})`;
    }
    case 'in': {
      const value = of(node.value);
      const tests = node.tests.map((test) => {
        if (test.kind === 'bound') return `${value} ${operators[test.op]} ${of(test.right)}`;
        if (test.kind !== 'interval') return `${value} === ${of(test)}`;
        return `(${value} ${test.fromOpen ? '>' : '>='} ${of(test.from)} && ${value} ${test.toOpen ? '<' : '<='} ${of(test.to)})`;
      });
      return `(${tests.join(' || ')})`;
    }
  }
};

const testOf = (condition: CompiledProvision['when']): Test =>
  condition === null ? () => true : (new Function('facts', `return ${source(condition.tree, new Map())};`) as Test);

interface Rule {
  readonly id: string;
  readonly when: Test;
  readonly require: Test | undefined;
  /** Which must not apply; those that replace it only where what they demand holds. */
  readonly exceptions: readonly number[];
  readonly replacements: readonly number[];
  readonly refuses: boolean;
}

/** The conditions of a kind of matter as plain closures: the least that any program for these rules would do. */
export const plainRules = ({ provisions }: KindRules): ((facts: Facts) => PlainAnswer) => {
  const rules = provisions.map(
    ({ provision, when, require, exceptions, yieldsTo, effect }): Rule => ({
      id: provision.id,
      when: testOf(when),
      require: require === null ? undefined : testOf(require),
      exceptions,
      replacements: yieldsTo,
      refuses: effect === 'refuse',
    }),
  );
  const applies = (facts: Facts, rule: Rule): boolean =>
    rule.when(facts) &&
    !rule.exceptions.some((index) => applies(facts, rules[index]!)) &&
    !rule.replacements.some((index) => replaces(facts, rules[index]!));
  const replaces = (facts: Facts, rule: Rule): boolean =>
    applies(facts, rule) && !(rule.refuses && rule.require !== undefined && !rule.require(facts));
  return (facts) => {
    const applying = rules.filter((rule) => applies(facts, rule));
    return {
      applies: applying.map(({ id }) => id),
      unmet: applying.filter(({ require }) => require !== undefined && !require(facts)).map(({ id }) => id),
    };
  };
};
