export * from './calendar/index.ts';
export * from './expression/index.ts';
export * from './messages/index.ts';
export type * from './office/directory.ts';
export type * from './office/world.ts';
export * from './rules/index.ts';
export type * from './slip/command.ts';
export type * from './slip/matter.ts';
export * from './vocabulary/index.ts';
