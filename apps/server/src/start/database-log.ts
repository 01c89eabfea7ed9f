import type { DatabaseState } from '@guiju/store';
import type { Logger } from 'pino';
import { describeError } from '../problem/describe-error.ts';

/** Logs how the database of the folder does after the start: that it ended and is started again, that it runs again, or that it does not start. */
export const databaseLog =
  (log: Logger) =>
  (state: DatabaseState, error?: unknown): void => {
    const more = error === undefined ? {} : { error: describeError(error) };
    switch (state.state) {
      case 'starting':
        log.warn({ attempt: state.attempt, of: state.of, ...more }, 'the database has ended, it is started again');
        return;
      case 'running':
        log.warn('the database runs again');
        return;
      case 'failed':
        log.error({ attempts: state.attempts, ...more }, 'the database does not start; remove the cause and start the server again');
    }
  };
