import { join } from 'node:path';
import { compileCalendar, kinds } from '@guiju/kernel';
import { describe, expect, it } from 'vitest';
import { listRulebooks, loadCalendars, loadRulebook, rulebooksRoot } from './index.ts';
import { liveThrough } from './testing/live-through.ts';
import { officeOfRoles } from './testing/office-of-roles.ts';
import { soundFacts } from './testing/sound-facts.ts';

const root = rulebooksRoot();
const calendars = loadCalendars(join(root, 'calendars'));

describe.each(listRulebooks(root))('under rulebook $government/$effective', ({ dir }) => {
  const loaded = loadRulebook(dir);

  it.each(Object.keys(kinds))('[S-7] a matter of kind %s can be submitted, handled, held to its checkpoints and closed', (kind) => {
    if (!loaded.ok || !calendars.ok) throw new Error('rulebook and calendars must load');
    const world = officeOfRoles(loaded.rulebook, compileCalendar(calendars.notices));
    const { facts, against } = soundFacts(world, kind);
    expect(against.map(({ provision, verdict, missing }) => [provision, verdict, ...missing].join(' '))).toEqual([]);
    const { matter, broken, stuck } = liveThrough(world, kind, facts);
    expect(stuck).toBe('');
    expect(broken).toEqual([]);
    expect(matter.status).toBe('closed');
  });
});
