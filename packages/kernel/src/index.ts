export * from './calendar/index.ts';
export * from './expression/index.ts';
export * from './messages/index.ts';
export * from './office/index.ts';
export * from './papers/index.ts';
export * from './rules/index.ts';
export * from './slip/index.ts';
export * from './vocabulary/index.ts';
