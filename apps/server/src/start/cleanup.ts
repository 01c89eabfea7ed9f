/** What was started, to be stopped in the opposite order. */
export interface Cleanup {
  readonly add: (stop: () => unknown) => void;
  /** Stops everything, each once; goes on when one fails and throws the first failure in the end. */
  readonly run: () => Promise<void>;
}

/** Nothing started yet. */
export const createCleanup = (): Cleanup => {
  const stops: (() => unknown)[] = [];
  return {
    add: (stop) => {
      stops.push(stop);
    },
    run: async () => {
      const failures: unknown[] = [];
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
        try {
          await stop();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
};
