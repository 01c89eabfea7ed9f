import type { Actor, Instant } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import type { Box } from '../desks/boxes.ts';
import { countedLines } from '../desks/counted-lines.ts';
import { type CountedAsked, countedRules } from '../desks/counted-rules.ts';
import { type DeskScope, deskScope } from '../desks/desk-scope.ts';
import { countBoxes, inbox } from '../desks/inbox.ts';
import { late } from '../desks/late.ts';
import { messagesFor, readMessages } from '../desks/messages.ts';
import type { ListQuery } from '../desks/page.ts';
import { type Outcome, provisionMatters } from '../desks/provision-matters.ts';
import { provisionNumbers } from '../desks/provision-numbers.ts';
import { type SearchQuery, type Sight, search } from '../desks/search.ts';
import { seesAll, subjectsOf, type Viewer } from '../matters/access.ts';
import type { Office } from '../office/office.ts';
import { worldOf } from '../office/world.ts';
import { type Base, inOffice } from './base.ts';

/** What desks see: boxes, search, what is late, what an article did, what is counted, messages. */
export const desks = (base: Base) => {
  const { offices, clock } = base;
  const scopeOf = async (tx: Tx, office: Office, actor: Actor, now: Instant): Promise<DeskScope> =>
    deskScope(tx, await worldOf(tx, offices, office, now), actor);
  const sightOf = (office: Office, viewer: Viewer, now: Instant): Sight =>
    seesAll({ ...office, now }, viewer) ? null : subjectsOf({ ...office, now }, viewer);

  return {
    inbox: (government: string, actor: Actor, box: Box, query: ListQuery = {}, now: Instant = clock()) =>
      inOffice(base, government, async (tx, office) => inbox(tx, office, await scopeOf(tx, office, actor, now), box, query, now)),
    counts: (government: string, actor: Actor, now: Instant = clock()) =>
      inOffice(base, government, async (tx, office) => countBoxes(tx, office, await scopeOf(tx, office, actor, now))),
    search: (government: string, viewer: Viewer, query: SearchQuery, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => search(tx, office, sightOf(office, viewer, now), query, now)),
    /** What is late in the whole government; who may ask is for the caller to know. */
    late: (government: string, now: Instant = clock()) => inOffice(base, government, (tx, office) => late(tx, office, now)),
    provisionMatters: (government: string, viewer: Viewer, provision: string, outcome?: Outcome, now: Instant = clock()) =>
      inOffice(base, government, (tx, office) => provisionMatters(tx, office, sightOf(office, viewer, now), provision, now, { outcome })),
    /** How often each provision applied in the whole government, and what came of it. */
    provisionNumbers: (government: string) => inOffice(base, government, (tx) => provisionNumbers(tx)),
    /** Rules that count matters, with their periods up to now, over the whole government. */
    countedRules: (government: string, now: Instant = clock()) =>
      inOffice(base, government, async (tx, office) => countedRules(tx, await worldOf(tx, offices, office, now))),
    countedLines: (government: string, viewer: Viewer, asked: CountedAsked, now: Instant = clock()) =>
      inOffice(base, government, async (tx, office) =>
        countedLines(tx, office, await worldOf(tx, offices, office, now), sightOf(office, viewer, now), asked),
      ),
    messages: (government: string, actor: Actor) => inOffice(base, government, (tx) => messagesFor(tx, government, actor.post)),
    readMessages: (government: string, actor: Actor, upTo: number, now: Instant = clock()) =>
      inOffice(base, government, (tx) => readMessages(tx, government, actor.post, upTo, now)),
  };
};
