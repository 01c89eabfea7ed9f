export { checkExpression } from './check.ts';
export { type Compiled, compileExpression, type Truth } from './compile.ts';
export { checkFacts, type FactProblem } from './facts.ts';
export { parseExpression } from './parse.ts';
export { printExpression } from './print.ts';
export { nearest } from './problem.ts';
export { sentence, type Words } from './sentence.ts';
export type { Trace } from './trace.ts';
export type { Expression, Facts, Scope, Test, ValueType } from './tree.ts';
