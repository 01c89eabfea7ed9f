import {
  type Compiled,
  checkExpression,
  compileExpression,
  nearest,
  parseExpression,
  type Scope,
  type ValueType,
} from '../expression/index.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Work } from './compiled.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Length, Provision, ProvisionKind } from './rulebook.ts';
import { type Span, spanOf } from './span.ts';

/** What the engines compile the parts of a body with; whatever is wrong is complained of, never thrown. */
export interface Compiler {
  readonly kind: MatterKind;
  readonly complain: (field: string, zh: string, en: string, at?: number) => void;
  /** Null when the text is absent or has problems. */
  readonly expression: (field: string, text: string | undefined, result?: ValueType['type']) => Compiled | null;
  readonly fact: (field: string, name: string, types: readonly ValueType['type'][]) => Reading;
  readonly checkpoint: (field: string, id: Checkpoint | undefined) => void;
  readonly span: (field: string, length: Length) => Span | null;
  readonly start: (field: string, from: string) => { readonly checkpoint: Checkpoint } | { readonly fact: Reading };
}

/** Turns the body of a provision into work, for one kind of matter. */
export type Engine<K extends ProvisionKind> = (
  body: Extract<Provision['body'], { readonly kind: K }>,
  provision: Provision,
  compiler: Compiler,
) => Work;

type Complain = Compiler['complain'];

const DATES: readonly ValueType['type'][] = ['date', 'datetime'];

const near = (word: string, known: Iterable<string>): readonly [string, string] => {
  const found = nearest(word, known);
  return found === undefined ? ['', ''] : [`；是否想写 ${found}？`, `; did you mean ${found}?`];
};

/** A compiler of bodies for one kind of matter. */
export const compilerFor = (kind: MatterKind, scope: Scope, complain: Complain): Compiler => {
  const fact: Compiler['fact'] = (field, name, types) => {
    const known = scope.get(name);
    if (known === undefined) {
      const [zh, en] = near(name, scope.keys());
      complain(field, `${kind.name.zh}没有事实 ${name}${zh}`, `${kind.name.en} has no fact ${name}${en}`);
    } else if (!types.includes(known.type.type)) {
      complain(
        field,
        `${name} 应是 ${types.join(' 或 ')}，现在是 ${known.type.type}`,
        `${name} must be ${types.join(' or ')}, it is ${known.type.type}`,
      );
    }
    return readingOf(name);
  };
  const has = (id: string): id is Checkpoint => kind.checkpoints.some((each) => each.id === id);
  return {
    kind,
    complain,
    fact,
    expression: (field, text, result = 'boolean') => {
      if (text === undefined) return null;
      const parsed = parseExpression(text);
      const problems = parsed.ok ? checkExpression(parsed.tree, scope, result) : parsed.problems;
      for (const { message, at } of problems) complain(field, message.zh, message.en, at);
      return parsed.ok && problems.length === 0 ? compileExpression(parsed.tree, scope) : null;
    },
    checkpoint: (field, id) => {
      if (id === undefined || has(id)) return;
      const all = kind.checkpoints.map((each) => each.id).join(', ');
      complain(field, `${kind.name.zh}没有节点 ${id}；可用：${all}`, `${kind.name.en} has no checkpoint ${id}; one of: ${all}`);
    },
    span: (field, length) => {
      const span = spanOf(length);
      if (span !== null && span.anchor !== 'start') fact(field, span.anchor.name, DATES);
      if (span !== null && typeof span.days !== 'number') fact(field, span.days.name, ['number']);
      return span;
    },
    start: (field, from) => {
      if (has(from)) return { checkpoint: from };
      if (scope.has(from)) return { fact: fact(field, from, DATES) };
      const known = [...kind.checkpoints.map((each) => each.id), ...scope.keys()];
      const [zh, en] = near(from, known);
      complain(field, `${kind.name.zh}没有节点或日期事实 ${from}${zh}`, `${kind.name.en} has no checkpoint or date fact ${from}${en}`);
      return { fact: readingOf(from) };
    },
  };
};
