import type { Logger } from 'pino';

/** Runs one phase of the start and logs at debug level how long it took, in milliseconds. */
export const phases = (log: Logger) => {
  const begun = performance.now();
  return {
    run: async <T>(phase: string, work: () => T | Promise<T>): Promise<T> => {
      const started = performance.now();
      const result = await work();
      log.debug({ phase, ms: Math.round(performance.now() - started) }, 'start');
      return result;
    },
    total: (): number => Math.round(performance.now() - begun),
  };
};
