import type { Actor, Finding, MatterId } from '@guiju/kernel';
import type { Db } from '../database/connect.ts';
import { inGovernment } from '../database/in-government.ts';
import { execute } from '../matters/execute.ts';
import type { Office } from './office.ts';
import { editionOn } from './office.ts';
import type { Offices } from './offices.ts';
import { dayAt } from './world.ts';

/** What came of bringing one matter under the edition in force. */
export interface Adoption {
  readonly matter: MatterId;
  readonly title: string;
  readonly adopted: boolean;
  /** Why not. */
  readonly findings: readonly Finding[];
}

/** Brings every matter under way under the edition in force, each in its own transaction: one that cannot follow does not hold up the others. */
export const adoptEdition = async (
  db: Db,
  offices: Offices,
  office: Office,
  actor: Actor,
  reason: string,
  now: string,
): Promise<readonly Adoption[]> => {
  const { government } = office;
  const inForce = editionOn(office, dayAt(now));
  if (inForce === undefined) return [];
  const waiting = await inGovernment(db, government, (tx) =>
    tx
      .selectFrom('matters')
      .select(['matter', 'title', 'version'])
      .where('government', '=', government)
      .where('status', 'in', ['running', 'suspended'])
      .where('edition', '!=', inForce.edition)
      .orderBy('matter')
      .execute(),
  );
  const adoptions: Adoption[] = [];
  for (const { matter, title, version } of waiting) {
    const command_id = `adopt:${inForce.hash}:${matter}:${version}`;
    const answer = await execute(
      db,
      offices,
      { government, actor, matter, command_id, expected_version: version, command: { type: 'adopt_edition', reason } },
      now,
    );
    adoptions.push({
      ...{ matter, title, adopted: answer.outcome === 'accepted' },
      findings: answer.outcome === 'refused' ? answer.findings : [],
    });
  }
  return adoptions;
};
