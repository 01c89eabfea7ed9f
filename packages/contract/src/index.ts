export * from './base.ts';
export * from './command.ts';
export * from './inbox.ts';
export * from './matter.ts';
export * from './office.ts';
export * from './problem.ts';
export * from './session.ts';
