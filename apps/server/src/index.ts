export { type RunningServer, startServer } from './main.ts';
export type { LogLevel, StartOptions } from './start/options.ts';
export { StartProblem } from './start/problem.ts';
export { untilSignal } from './until-signal.ts';
