import { clock, type Instant } from '@guiju/kernel';
import { inGovernment } from '../database/in-government.ts';
import { execute } from '../matters/execute.ts';
import type { Base } from '../surface/base.ts';

/** What came of the limits that passed. */
export interface Expired {
  /** Seats answered by silence, because a provision says so. */
  readonly deemed: number;
  readonly overdue: number;
  /** Seats the kernel would not expire, e.g. because the matter must first adopt an edition. */
  readonly refused: number;
}

/** Open seats whose limit is over and that are not yet marked so. */
const passed = (base: Base, government: string, now: Instant) =>
  inGovernment(base.db, government, (tx) =>
    tx
      .selectFrom('tasks as t')
      .innerJoin('matters as m', (join) => join.onRef('m.government', '=', 't.government').onRef('m.matter', '=', 't.matter'))
      .select(['t.matter', 't.seat', 't.due', 'm.version'])
      .where('t.government', '=', government)
      .where('t.due_at', '<', now)
      .where('t.overdue', '=', false)
      .where('m.status', '=', 'running')
      .orderBy('t.due_at')
      .execute(),
  );

/**
 * Tells the kernel which limits have passed: silence becomes consent where a provision says so, everything else is marked overdue (S-20).
 * Safe to run twice and in several processes: a seat is expired once, whoever comes first.
 */
export const expireLimits = async (base: Base, government: string, now: Instant): Promise<Expired> => {
  const counts = { deemed: 0, overdue: 0, refused: 0 };
  const versions = new Map<string, number>();
  for (const { matter, seat, due, version } of await passed(base, government, now)) {
    const answer = await execute(
      base.db,
      base.offices,
      {
        government,
        actor: clock,
        matter,
        command_id: `expire:${matter}:${seat}:${due}`,
        expected_version: versions.get(matter) ?? version,
        command: { type: 'expire', seat },
      },
      now,
    );
    if (answer.outcome === 'accepted' && answer.replayed !== true) {
      versions.set(matter, answer.matter.version);
      counts[answer.events.some(({ type }) => type === 'acted') ? 'deemed' : 'overdue'] += 1;
      base.pump.wake(government);
    }
    if (answer.outcome === 'refused') counts.refused += 1;
  }
  return counts;
};
