export { clone, emptyDatabase } from './clone.ts';
