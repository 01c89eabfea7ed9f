export { checkExpression } from './check.ts';
export { type Compiled, compileExpression, type Truth } from './compile.ts';
export { checkFacts, type FactProblem } from './facts.ts';
export { type Parsed, parseExpression } from './parse.ts';
export { printExpression } from './print.ts';
export { nearest } from './problem.ts';
export { sentence, type Words } from './sentence.ts';
export type { Trace } from './trace.ts';
export type { Expression, ExpressionProblem, Facts, Scope, Test, ValueType } from './tree.ts';
