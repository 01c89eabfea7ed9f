import type { Typesetter } from '@guiju/gongwen';
import type { Instant } from '@guiju/kernel';
import type { DatabaseState, Store } from '@guiju/store';
import type { Logger } from 'pino';
import type { Hub } from './events/hub.ts';
import type { OpenStreams } from './events/open-streams.ts';
import type { Attempts } from './http/attempts.ts';

/** Bounds of this server; sizes in bytes, times in milliseconds. */
export interface Limits {
  readonly file: number;
  readonly heartbeat: number;
  readonly gather: number;
  readonly life: number;
}

/** Everything the routes are made of; put together in one place, `main.ts`. */
export interface Parts {
  readonly store: Store;
  /** How the database does, when this process started it. */
  readonly database: () => DatabaseState;
  readonly hub: Hub;
  readonly streams: OpenStreams;
  readonly signInFailures: Attempts;
  readonly log: Logger;
  readonly now: () => Instant;
  readonly limits: Limits;
  /** Whether a proxy of one's own stands before the server and says who the client is. */
  readonly behindProxy: boolean;
  /** Folder of the rulebooks, for the coverage table. */
  readonly rulebooksRoot: string;
  /** Typesets papers; opened with its fonts when the first is asked for. */
  readonly typesetter: () => Typesetter;
  /** Folder of the office's licensed fonts. */
  readonly fonts: string;
  /** Has the texts of files that came in read soon, so that they are found by them. */
  readonly readTexts: () => void;
  /** Ends every live stream when the server stops. */
  readonly stopping: AbortSignal;
}
