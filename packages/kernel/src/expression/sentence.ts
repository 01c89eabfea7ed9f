import { inspect } from './inspect.ts';
import { joined, type Said, term, type Voice, type Words } from './sentence-term.ts';
import type { CompareOperator, Comparison, Expression, Membership, Quantified, Scope, Test } from './tree.ts';

export type { Words } from './sentence-term.ts';

/** Says an expression in Chinese and English. With a scope, dates are compared by earlier and later even where none is written out. */
export const sentence = (tree: Expression, words: Words, scope?: Scope): Said => {
  const inspected = inspect(tree, scope ?? new Map());
  const voice: Voice = { words, typeOf: (node) => inspected.typeOf(node).type, locals: new Map() };
  return clause(voice, tree, false);
};

const clause = (voice: Voice, node: Expression, negated: boolean): Said => {
  switch (node.kind) {
    case 'not':
      return clause(voice, node.operand, !negated);
    case 'and':
    case 'or': {
      const [zh, en] = node.kind === 'and' ? ['，且', ', and '] : ['，或', ', or '];
      const parts = node.parts.map((part) =>
        part.kind === 'and' || part.kind === 'or' ? bracketed(clause(voice, part, false)) : clause(voice, part, false),
      );
      return unless(negated, { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) });
    }
    case 'compare':
      return comparison(voice, node, negated);
    case 'in':
      return membership(voice, node, negated);
    case 'contains': {
      const [list, item] = [term(voice, node.list), term(voice, node.item, node.list)];
      return {
        zh: `${list.zh}${negated ? '不包含' : '包含'}${item.zh}`,
        en: `${list.en} ${negated ? 'does not include' : 'includes'} ${item.en}`,
      };
    }
    case 'some':
    case 'every':
      return unless(negated, quantified(voice, node));
    default:
      return statement(term(voice, node), negated);
  }
};

const bracketed = ({ zh, en }: Said): Said => ({ zh: `（${zh}）`, en: `(${en})` });
const unless = (negated: boolean, said: Said): Said => (negated ? { zh: `并非（${said.zh}）`, en: `not (${said.en})` } : said);

/** Names that are statements already; others are nouns and get 是. A wrong guess costs a 是 too many or too few, never the meaning. */
const STATEMENT = /^(?:是|未|有|没|无|不|仅|附|列|由|用|经|带|指定|邀请|安排|属|涉|拟|呈|直接|需|须|可|能|在|被|向|会)|已|均|一致/u;
/** 已 may become 未 only where nothing is said of several: not all is not none. */
const SEVERAL = /[各均都全和、]/u;

/** A yes-or-no fact as a statement. */
const statement = ({ zh, en }: Said, negated: boolean): Said => {
  const name = zh.replace(/^是否/u, '');
  return { zh: negated ? denied(name) : STATEMENT.test(name) ? name : `是${name}`, en: `“${en}” is ${negated ? 'not true' : 'true'}` };
};

const denied = (name: string): string => {
  if (name.startsWith('已') && !SEVERAL.test(name)) return `未${name.slice(1)}`;
  if (name.startsWith('有')) return `没${name}`;
  return STATEMENT.test(name) ? `并非${name}` : `不是${name}`;
};

const AMOUNT: Readonly<Record<CompareOperator, Said>> = {
  '=': { zh: '是', en: ' is ' },
  '!=': { zh: '不是', en: ' is not ' },
  '<': { zh: '少于', en: ' is less than ' },
  '<=': { zh: '不超过', en: ' is at most ' },
  '>': { zh: '超过', en: ' is more than ' },
  '>=': { zh: '不少于', en: ' is at least ' },
};
const MOMENT: Readonly<Record<CompareOperator, Said>> = {
  ...AMOUNT,
  '<': { zh: '早于', en: ' is before ' },
  '<=': { zh: '不晚于', en: ' is not after ' },
  '>': { zh: '晚于', en: ' is after ' },
  '>=': { zh: '不早于', en: ' is not before ' },
};
const FLIPPED: Readonly<Record<CompareOperator, CompareOperator>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const OPPOSITE: Partial<Record<CompareOperator, CompareOperator>> = { '=': '!=', '!=': '=' };

/** Operator and right side, e.g. `不超过3个`. */
const predicate = (voice: Voice, op: CompareOperator, left: Expression, right: Expression): Said => {
  const moment = [left, right].some((node) => voice.typeOf(node) === 'date' || voice.typeOf(node) === 'datetime');
  const [verb, object] = [(moment ? MOMENT : AMOUNT)[op], term(voice, right, left)];
  return { zh: verb.zh + object.zh, en: verb.en + object.en };
};

const about = (voice: Voice, subject: Expression, said: Said): Said => {
  const { zh, en } = term(voice, subject);
  return { zh: zh + said.zh, en: en + said.en };
};

const comparison = (voice: Voice, { op, left, right }: Comparison, negated: boolean): Said => {
  if (left.kind === 'literal' && right.kind !== 'literal') {
    return comparison(voice, { kind: 'compare', at: right.at, op: FLIPPED[op], left: right, right: left }, negated);
  }
  if (right.kind === 'literal' && right.type === 'boolean') return clause(voice, left, ((op === '=') !== right.value) !== negated);
  if (right.kind === 'literal' && right.type === 'null') return presence(voice, left, (op === '!=') !== negated);
  // Denying != is not said as =, because both fail for a fact that is absent.
  if (negated && op !== '=') return unless(true, comparison(voice, { kind: 'compare', at: left.at, op, left, right }, false));
  if ((op === '=' || op === '!=') && right.kind !== 'literal') return sameness(voice, left, right, (op === '=') !== negated);
  return about(voice, left, predicate(voice, negated ? (OPPOSITE[op] ?? op) : op, left, right));
};

const presence = (voice: Voice, node: Expression, given: boolean): Said => {
  const { zh, en } = term(voice, node);
  return given ? { zh: `有${zh}`, en: `${en} is given` } : { zh: `没有${zh}`, en: `${en} is not given` };
};

const sameness = (voice: Voice, left: Expression, right: Expression, same: boolean): Said => {
  const [a, b] = [term(voice, left), term(voice, right)];
  return { zh: `${a.zh}与${b.zh}${same ? '' : '不'}相同`, en: `${a.en} ${same ? 'equals' : 'differs from'} ${b.en}` };
};

const membership = (voice: Voice, { value, tests }: Membership, negated: boolean): Said => {
  const texts = tests.flatMap((test) => (test.kind === 'literal' && test.type !== 'null' ? [term(voice, test, value)] : []));
  if (texts.length === tests.length) {
    const list = joined(texts, '或', negated ? 'nor' : 'or');
    if (!negated) return about(voice, value, { zh: `是${list.zh}`, en: ` is ${list.en}` });
    return about(voice, value, { zh: `不是${list.zh}`, en: `${texts.length > 1 ? ' is neither ' : ' is not '}${list.en}` });
  }
  const alternatives = tests.map((test) => alternative(voice, value, test));
  return unless(negated, { zh: alternatives.map(({ zh }) => zh).join('，或'), en: alternatives.map(({ en }) => en).join(', or ') });
};

const alternative = (voice: Voice, value: Expression, test: Test): Said => {
  if (test.kind === 'interval') {
    const from = predicate(voice, test.fromOpen ? '>' : '>=', value, test.from);
    const to = predicate(voice, test.toOpen ? '<' : '<=', value, test.to);
    return about(voice, value, { zh: `${from.zh}且${to.zh}`, en: `${from.en} and${to.en.replace(/^ is/, '')}` });
  }
  if (test.kind === 'bound') return comparison(voice, { kind: 'compare', at: test.at, op: test.op, left: value, right: test.right }, false);
  if (test.kind === 'list' || voice.typeOf(test) === 'list') {
    const list = term(voice, test, value);
    return about(voice, value, { zh: `在${list.zh}之中`, en: ` is among ${list.en}` });
  }
  return comparison(voice, { kind: 'compare', at: test.at, op: '=', left: value, right: test }, false);
};

const quantified = (voice: Voice, { kind, variable, list: listNode, condition }: Quantified): Said => {
  const list = term(voice, listNode);
  const said = voice.locals.size === 0 ? { zh: '该项', en: 'it' } : { zh: `该项（${variable}）`, en: `it (${variable})` };
  const fact = listNode.kind === 'name' ? listNode.name : undefined;
  const { zh, en } = clause({ ...voice, locals: new Map([...voice.locals, [variable, { said, list: fact }]]) }, condition, false);
  return kind === 'some'
    ? { zh: `${list.zh}中至少有一项满足“${zh}”`, en: `for at least one of ${list.en}, “${en}” holds` }
    : { zh: `${list.zh}中每一项都满足“${zh}”`, en: `for each of ${list.en}, “${en}” holds` };
};
