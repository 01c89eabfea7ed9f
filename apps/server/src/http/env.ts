import type { HttpBindings } from '@hono/node-server';
import type { Logger } from 'pino';
import type { SignedIn } from '../session/signed-in.ts';

/** What a request carries on its way: its log, and who is signed in. */
export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: {
    log: Logger;
    request_id: string;
    /** Host under which the browser knows this server. */
    host: string;
    /** Path of the route that answers, as it was declared; null where none did. */
    route: string | null;
    signed_in: SignedIn | null;
  };
}
