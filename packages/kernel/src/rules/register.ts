import type { Facts } from '../expression/index.ts';
import type { PostId, UnitId } from '../office/directory.ts';
import type { Day, KindId, ProvisionId } from '../vocabulary/words.ts';
import { mattersOf } from './body-for.ts';
import { applies } from './judge-provision.ts';
import { dayNumber } from './moment.ts';
import { monthsAround } from './period.ts';
import type { Provision, QuotaBody } from './rulebook.ts';
import { type RuleWorld, startRun } from './run.ts';

/** A matter as a register (台账) holds it: what it was, when it took place, and whose it was. */
export interface RegisterEntry {
  readonly kind: KindId;
  readonly date: Day;
  readonly facts: Facts;
  readonly unit?: UnitId;
  readonly post?: PostId;
}

/** Entries a cadence or quota counts, and those whose facts do not tell whether it does. */
export interface Counted<E extends RegisterEntry = RegisterEntry> {
  readonly counted: readonly E[];
  readonly undetermined: readonly E[];
}

/** The entries of a register to which a provision applies. Throws a RangeError on a provision or date that does not exist. */
export const countedBy = <E extends RegisterEntry>(world: RuleWorld, id: ProvisionId, register: readonly E[]): Counted<E> => {
  const provision = world.rulebook.byId.get(id);
  if (provision === undefined) throw new RangeError(`没有条款 ${id} / there is no provision ${id}`);
  const counted: E[] = [];
  const undetermined: E[] = [];
  for (const entry of register) {
    if (!mattersOf(provision.body).includes(entry.kind)) continue;
    const run = startRun({ ...world, now: `${entry.date}T00:00:00+08:00` }, entry.kind, entry.facts);
    const rule = run.rules.provisions[run.rules.indexOf.get(id) ?? -1];
    const truth = rule !== undefined && applies(run, rule);
    if (truth === true) counted.push(entry);
    if (truth === 'unknown') undetermined.push(entry);
  }
  return { counted, undetermined };
};

/** Whose act is measured, and when. */
export interface Counting {
  readonly day: Day;
  readonly unit?: UnitId;
  readonly post?: PostId;
}

/**
 * For each quota of a kind that the register counts: how many entries stand in the window around the day, without the act that is
 * measured. A quota is left out, and so unknown, when an entry does not tell whether it counts.
 */
export const registerCounts = (
  world: RuleWorld,
  kind: KindId,
  register: readonly RegisterEntry[],
  by: Counting,
): Readonly<Record<ProvisionId, number>> => {
  const counts: Record<ProvisionId, number> = {};
  for (const { provision } of world.rulebook.forKind(kind)?.provisions ?? []) {
    const body = countedQuota(provision);
    if (body === null) continue;
    const { counted, undetermined } = countedBy(
      world,
      provision.id,
      register.filter((entry) => isWithin(body, entry, by)),
    );
    if (undetermined.length === 0) counts[provision.id] = counted.length;
  }
  return counts;
};

const countedQuota = ({ body }: Provision): QuotaBody | null => (body.kind === 'quota' && body.measure === undefined ? body : null);

/** Months of the window of a quota. */
export const windowMonths = { year: 12, half_year: 6, quarter: 3, month: 1 } as const;

const isWithin = ({ window, per }: QuotaBody, entry: RegisterEntry, by: Counting): boolean => {
  if (per === 'unit' && entry.unit !== by.unit) return false;
  if (per === 'post' && entry.post !== by.post) return false;
  if (window === undefined) return true;
  const day = dayNumber(entry.date);
  const { from, to } = monthsAround(dayNumber(by.day), windowMonths[window]);
  return day >= from && day <= to;
};
