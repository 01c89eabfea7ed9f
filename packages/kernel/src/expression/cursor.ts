import { problem } from './problem.ts';
import { type Token, tokenize } from './tokens.ts';
import type { ExpressionProblem, Literal } from './tree.ts';

/** Words that never name a fact. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'in', 'between', 'some', 'every', 'satisfies', 'true', 'false', 'null'],
  ...['if', 'then', 'else', 'for', 'return', 'function', 'instance'],
]);

/** Operators of other languages, and what they are called here. */
const INSTEAD: Readonly<Record<string, string>> = { '==': '=', '<>': '!=', '&&': 'and', '||': 'or' };

/** Deepest nesting that is read, so that no text can exhaust the stack. */
const DEEPEST = 50;

/** Reading position in an expression; the first problem is kept and ends the reading. */
export interface Cursor {
  readonly peek: (ahead?: number) => Token;
  readonly isSign: (value: string, ahead?: number) => boolean;
  readonly isWord: (value: string, ahead?: number) => boolean;
  readonly skip: (tokens?: number) => void;
  /** Reads the sign, which must be next. */
  readonly expectSign: (value: string) => void;
  /** Reads the word, which must be next; false when it is not. */
  readonly expectWord: (value: string) => boolean;
  /** Keeps the first problem and moves to the end, so that every rule of the grammar returns at once; gives a stand-in tree. */
  readonly fail: (reason: ExpressionProblem) => Literal;
  /** Fails with what is needed here. */
  readonly unexpected: (zh: string, en: string) => Literal;
  /** Runs a rule one level deeper. */
  readonly nested: <Tree>(rule: () => Tree) => Tree | Literal;
  readonly problem: () => ExpressionProblem | undefined;
}

/** Opens an expression for reading. */
export const cursorOver = (text: string): Cursor => {
  const { tokens, problem: illegal } = tokenize(text);
  const end: Token = tokens.at(-1) ?? { kind: 'end', value: '', at: text.length };
  let index = 0;
  let depth = 0;
  let found: ExpressionProblem | undefined;

  const peek = (ahead = 0): Token => tokens[index + ahead] ?? end;
  const is = (kind: Token['kind'], value: string, ahead: number): boolean => peek(ahead).kind === kind && peek(ahead).value === value;
  const fail = (reason: ExpressionProblem): Literal => {
    found ??= reason;
    index = tokens.length;
    return { kind: 'literal', at: reason.at, type: 'null', value: null };
  };
  const unexpected = (zh: string, en: string): Literal => {
    const { kind, value, at } = peek();
    if (kind === 'end')
      return fail(illegal ?? problem('syntax', at, `表达式在此中断，需要${zh}`, `the expression ends here; ${en} is needed`));
    const lower = value.toLowerCase();
    const instead = kind === 'text' ? undefined : (INSTEAD[value] ?? (RESERVED.has(lower) && lower !== value ? lower : undefined));
    if (instead !== undefined) return fail(problem('syntax', at, `${value} 在此写作 ${instead}`, `write ${instead} instead of ${value}`));
    return fail(problem('syntax', at, `此处需要${zh}，不能是 ${value}`, `${en} is needed here, not ${value}`));
  };
  return {
    peek,
    isSign: (value, ahead = 0) => is('sign', value, ahead),
    isWord: (value, ahead = 0) => is('name', value, ahead),
    skip: (count = 1) => {
      index += count;
    },
    expectSign: (value) => {
      if (is('sign', value, 0)) index++;
      else unexpected(` ${value}`, value);
    },
    expectWord: (value) => {
      const here = is('name', value, 0);
      if (here) index++;
      else unexpected(` ${value}`, value);
      return here;
    },
    fail,
    unexpected,
    nested: (rule) => {
      depth++;
      const tree =
        depth > DEEPEST ? fail(problem('too_long', peek().at, `嵌套超过 ${DEEPEST} 层`, `nested more than ${DEEPEST} deep`)) : rule();
      depth--;
      return tree;
    },
    problem: () => found,
  };
};

/** Items between commas up to the closing sign, which is read too. */
export const separated = <Item>(cursor: Cursor, close: string, item: () => Item): Item[] => {
  const items: Item[] = [item()];
  while (cursor.isSign(',')) {
    cursor.skip();
    items.push(item());
  }
  cursor.expectSign(close);
  return items;
};
