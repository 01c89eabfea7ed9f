export * from './calendar/index.ts';
export * from './expression/index.ts';
export * from './messages/index.ts';
export * from './office/index.ts';
export * from './rules/index.ts';
export type * from './slip/command.ts';
export type * from './slip/matter.ts';
export * from './vocabulary/index.ts';
