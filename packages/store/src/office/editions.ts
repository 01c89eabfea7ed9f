import { type Actor, type Day, type Explanation, explainMatter, type Matter, type RulebookData, type World } from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { canonical } from '../ledger/canonical.ts';
import type { Office } from './office.ts';
import { appendOffice } from './office-log.ts';
import { compiled, type Offices } from './offices.ts';
import { worldOf } from './world.ts';

/** A matter under way that a new edition changes, and how; the parts that stay the same are null or empty. */
export interface ChangedByEdition {
  readonly matter: string;
  readonly title: string;
  readonly edition: string;
  readonly route: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  readonly limits: readonly { readonly act: string; readonly before: string | null; readonly after: string | null }[];
  /** Provisions of the new edition that the matter does not meet, and those whose facts are missing. */
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/** Editions differ in the ids of their provisions, so courses are compared by what is done and by whom. */
const courseOf = ({ route }: Explanation): readonly string[] =>
  route.map(({ act, roles, join }) => `${act}:${[...roles].sort().join('+')}:${join}`);

const limitsOf = ({ deadlines }: Explanation): ReadonlyMap<string, string | null> => {
  const first = new Map<string, string | null>();
  for (const { act, due } of deadlines) {
    const known = first.get(act);
    if (known === undefined || (due !== null && (known === null || due < known))) first.set(act, due);
  }
  return first;
};

const compare = (matter: Matter, before: Explanation, after: Explanation): ChangedByEdition | null => {
  const [course, next] = [courseOf(before), courseOf(after)];
  const [old, fresh] = [limitsOf(before), limitsOf(after)];
  const limits = [...new Set([...old.keys(), ...fresh.keys()])]
    .map((act) => ({ act, before: old.get(act) ?? null, after: fresh.get(act) ?? null }))
    .filter((limit) => limit.before !== limit.after);
  const found = (verdict: string, { findings }: Explanation): readonly string[] =>
    findings.filter((finding) => finding.verdict === verdict).flatMap(({ provision }) => provision ?? []);
  const fresher = (verdict: string) => found(verdict, after).filter((id) => !found(verdict, before).includes(id));
  const route = canonical(course) === canonical(next) ? null : { before: course, after: next };
  const [unmet, unknown] = [fresher('unmet'), fresher('unknown')];
  if (route === null && limits.length === 0 && unmet.length === 0 && unknown.length === 0) return null;
  return { matter: matter.id, title: matter.content.title, edition: matter.edition, route, limits, unmet, unknown };
};

/** Every matter under way that an edition changes, and how; nothing takes effect by asking. */
export const changesBy = async (
  tx: Tx,
  offices: Offices,
  office: Office,
  data: RulebookData,
  now: string,
): Promise<readonly ChangedByEdition[]> => {
  const rulebook = compiled(data);
  const rows = await tx
    .selectFrom('matters as m')
    .innerJoin('matter_states as s', (join) => join.onRef('s.government', '=', 'm.government').onRef('s.matter', '=', 'm.matter'))
    .select('s.state')
    .where('m.government', '=', office.government)
    .where('m.status', 'in', ['running', 'suspended', 'returned'])
    .where('m.edition', '!=', data.edition)
    .orderBy('m.matter')
    .execute();
  const changed: ChangedByEdition[] = [];
  for (const { state } of rows) {
    const matter = state as Matter;
    const world: World = await worldOf(tx, offices, office, now, { matter, own: true });
    const difference = compare(matter, explainMatter(world, matter), explainMatter({ ...world, rulebook }, matter));
    if (difference !== null) changed.push(difference);
  }
  return changed;
};

/**
 * Takes an edition over, to be in force from the day that the office sets or has set for it, else from its own; the same content from the
 * same day is taken over once. False when it was there already.
 */
export const takeOver = async (
  tx: Tx,
  office: Pick<Office, 'government' | 'editions'>,
  actor: Actor | null,
  data: RulebookData,
  now: string,
  set?: Day,
): Promise<boolean> => {
  const { government } = office;
  const { edition, hash } = data;
  const known = office.editions.findLast((each) => each.edition === edition);
  const effective = set ?? known?.effective ?? data.effective;
  if (known?.hash === hash && known.effective === effective) return false;
  await tx
    .insertInto('editions')
    .values({ government, hash, edition, effective: data.effective, data: JSON.stringify(data) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await appendOffice(tx, government, { actor, at: now }, [{ type: 'edition_loaded', edition, effective, hash }]);
  return true;
};
