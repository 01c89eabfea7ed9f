/** Waits for the first SIGINT or SIGTERM, then runs `stop`; a second signal ends the process at once. */
export const untilSignal = (stop: () => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    let stopping = false;
    const onSignal = (): void => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(resolve, reject);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  });
