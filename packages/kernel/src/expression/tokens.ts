import { problem } from './problem.ts';
import type { ExpressionProblem } from './tree.ts';

/** `value` is the decoded text of a text literal, else the token as written. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly value: string;
  readonly at: number;
}

/** Longest text that is read; a condition that needs more belongs into several provisions. */
const LONGEST = 4000;

const PART = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<number>\d+(?:\.\d+)?)(?![\p{L}\d_]|\.\d)`,
    String.raw`(?<text>"(?:[^"\\]|\\.)*")`,
    String.raw`(?<name>${PART}(?:\.${PART})*)`,
    String.raw`(?<sign>\.\.|!=|<=|>=|==|<>|&&|\|\||[=<>()[\],+\-*/@])`,
  ].join('|'),
  'uy',
);

/** What people write out of habit, and what it is called here. */
const HABITS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^[\d.]+[\p{L}_]/u,
    '数字后面不能直接跟单位；时长写作 duration("P3D")',
    'a unit cannot follow a number; write a length of time as duration("P3D")',
  ],
  [/^\.(?!\d)/, '点只写在小数中，或不留空格写在名称中', 'a point stands only inside a number, or inside a name without spaces'],
  [/^\.\d/, '小数写作 0.5', 'write 0.5'],
  [/^"/, '文本缺少结束的引号 "', 'the text has no closing quotation mark "'],
  [/^['‘’“”「」]/, '文本用英文双引号 "…" 括起来', 'put text between straight double quotation marks "…"'],
  [/^[（）［］]/, '括号用英文半角 ( ) [ ]', 'use ASCII brackets ( ) [ ]'],
  [/^[，、；。]/, '分隔符用英文半角逗号 ,', 'separate with an ASCII comma ,'],
  [/^[＝＜＞≠≤≥]/, '比较符用英文半角 = != < <= > >=', 'compare with = != < <= > >='],
  [/^!/, '否定写作 not(…)，不等于写作 !=', 'write not(…), or != for unequal'],
  [/^%/, '百分数写成小数，例如 0.2', 'write a percentage as a decimal, for example 0.2'],
  [/^\{/, '此处不支持上下文 { }', 'contexts { } are not part of this language'],
];

const illegal = (text: string, at: number): ExpressionProblem => {
  const rest = text.slice(at);
  const habit = HABITS.find(([form]) => form.test(rest));
  if (habit !== undefined) return problem('syntax', at, habit[1], habit[2]);
  const [character = ''] = rest;
  return problem('syntax', at, `此处不能使用字符 ${character}`, `the character ${character} cannot be used here`);
};

/** Text of a quoted literal; undefined when an escape is none of `\" \\ \/ \n \t \r \b \f \uXXXX`. */
const decode = (quoted: string): string | undefined => {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Cuts an expression into tokens; the last one is `end`. Stops at the first character that belongs to none. */
export const tokenize = (text: string): { readonly tokens: readonly Token[]; readonly problem?: ExpressionProblem } => {
  const tokens: Token[] = [];
  const stop = (at: number, found?: ExpressionProblem) => {
    tokens.push({ kind: 'end', value: '', at });
    return found === undefined ? { tokens } : { tokens, problem: found };
  };
  if (text.length > LONGEST) {
    return stop(0, problem('too_long', LONGEST, `表达式超过 ${LONGEST} 个字符`, `the expression is longer than ${LONGEST} characters`));
  }
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return stop(at, illegal(text, at));
    const [value] = match;
    const { number, text: quoted, name, sign } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', value, at });
    else if (name !== undefined) tokens.push({ kind: 'name', value, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value, at });
    else if (quoted !== undefined) {
      const decoded = decode(quoted);
      if (decoded === undefined)
        return stop(at, problem('literal', at, '文本里有不认识的转义符或换行', 'the text holds an unknown escape or a line break'));
      tokens.push({ kind: 'text', value: decoded, at });
    }
    at += value.length;
  }
  return stop(at);
};
