export { docTypeOfTitle } from './doc-type-of-title.ts';
export { issuedTitle } from './issued-title.ts';
export { issuingOrgans } from './issuing-organs.ts';
export { type ItemLevel, itemNumber, itemWords, numberedLine } from './levels.ts';
