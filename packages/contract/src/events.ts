import { z } from 'zod';
import { counts } from './inbox.ts';

/** Data of `event: inbox`: the counts of the desk of the session. */
export const inboxEvent = z.object({ counts }).meta({ id: 'InboxEvent' });
export type InboxEvent = z.infer<typeof inboxEvent>;
/** Data of `event: matter`: a matter this desk may see has a new version. */
export const matterEvent = z.object({ id: z.string(), version: z.int() }).meta({ id: 'MatterEvent' });
export type MatterEvent = z.infer<typeof matterEvent>;
