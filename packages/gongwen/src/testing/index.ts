export { type MeasuredLine, type MeasuredPage, measure } from './measure.ts';
