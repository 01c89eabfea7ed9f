import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulebooksRoot } from '@guiju/rulebook';

/** How much the server writes to its log. */
export type LogLevel = 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug';

/** How the server is started; everything has a value when it is not given. */
export interface StartOptions {
  /** Address of a PostgreSQL of one's own; without it one is kept in `dataDir`. */
  readonly databaseUrl?: string;
  /** Folder of the embedded database and of the sealing key; `.guiju` in the current folder by default. */
  readonly dataDir?: string;
  /** 0 takes a free port; 8080 by default. */
  readonly port?: number;
  /** Address to listen on; the loopback address by default. */
  readonly host?: string;
  /** Whether the demonstration offices are installed when they are not there. */
  readonly demo?: boolean;
  /** Folder of the built web app. */
  readonly webDir?: string;
  readonly log?: LogLevel;
  /** Whether a proxy of one's own stands before the server, whose X-Forwarded headers are to be believed. */
  readonly behindProxy?: boolean;
  readonly rulebooksRoot?: string;
  /** Folder of the demonstration offices; the one that GUIJU_OFFICES names, or else that of this project. */
  readonly officesDir?: string;
}

const beside = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Options with their values. */
export const withDefaults = ({ databaseUrl, ...options }: StartOptions) => ({
  dataDir: join(process.cwd(), '.guiju'),
  port: 8080,
  host: '127.0.0.1',
  demo: false,
  webDir: beside('apps/web/dist'),
  log: 'info' as LogLevel,
  behindProxy: false,
  rulebooksRoot: rulebooksRoot(),
  officesDir: process.env['GUIJU_OFFICES'] || beside('offices'),
  ...options,
  databaseUrl: databaseUrl ?? null,
});
export type Started = ReturnType<typeof withDefaults>;
