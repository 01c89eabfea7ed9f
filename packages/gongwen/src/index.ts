export { families, type Substitution } from './layout/fonts.ts';
export { openTypesetter, type Typeset, type Typesetter } from './layout/typesetter.ts';
export { type Paper, type PaperInput, paperSchema } from './model/paper.ts';
export { type Printed, printed } from './model/printed.ts';
export { readDocx, readText } from './read/index.ts';
export type { ReadPaper } from './read/recognise.ts';
export { type Place, type ReadNote, ReadProblem } from './read/source.ts';
