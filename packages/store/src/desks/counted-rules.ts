import {
  type CadenceBody,
  type CadencePeriod,
  cadenceState,
  countedBy,
  type Day,
  type Provision,
  type QuotaBody,
  type QuotaStanding,
  type QuotaTally,
  quotaPeriods,
  type RegisterEntry,
  type World,
} from '@guiju/kernel';
import { sql } from 'kysely';
import type { Tx } from '../database/in-government.ts';
import { dayAt } from '../office/world.ts';

/** How a period stands: of a cadence met, missed or due; of a quota within, near its cap and so on. */
export type Standing = CadencePeriod['state'] | QuotaStanding;

/** One period of a rule that counts matters. */
export interface CountedPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly standing: Standing;
  /** For a quota of each unit or post: who has how many, most first. */
  readonly tallies: readonly QuotaTally[];
}

/** A rule that says how often or up to how many, with what was counted. */
export interface CountedRule {
  readonly provision: string;
  readonly kind: 'cadence' | 'quota';
  /** How the current period stands; for a cadence `missed` also when the one before was missed and this is not met yet. */
  readonly standing: Standing;
  /** Last day of a period in which something is still due. */
  readonly due: Day | null;
  /** The newest first; none for what is measured in each matter by itself. */
  readonly periods: readonly CountedPeriod[];
  /** Matters of which it is not known whether they count, because facts are missing. */
  readonly undetermined: number;
}

/** A matter as the register has it. */
export interface Registered extends RegisterEntry {
  readonly matter: string;
  readonly reached: Readonly<Partial<Record<string, Day>>>;
}

type Counting = Provision & { readonly body: CadenceBody | QuotaBody };

const counts = (provision: Provision): provision is Counting =>
  provision.body.kind === 'cadence' || (provision.body.kind === 'quota' && provision.body.measure === undefined);

/** Years that are looked back at most. */
const YEARS = 3;

/** The day from which the office keeps its register: that of its installation, or of the first matter if that is earlier. */
const keptSince = async (tx: Tx, government: string): Promise<Day> => {
  const { rows } = await sql<{ day: Day }>`
    select least(
      (select (created_at at time zone 'Asia/Shanghai')::date from governments where government = ${government}),
      (select min(day) from register where government = ${government})
    ) as day`.execute(tx);
  return rows[0]?.day ?? '';
};

/** Where counting begins: with the rules, with the register (what was before is not known), some years ago at most. */
const begins = (world: World, today: Day, kept: Day): Day => {
  const earliest = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  const latest = [world.rulebook.data.effective, kept, earliest].toSorted().at(-1) ?? today;
  return latest > today ? today : latest;
};

/** The register of some kinds of matter from the year of a day on. */
const registerOf = async (tx: Tx, government: string, kinds: readonly string[], from: Day): Promise<readonly Registered[]> =>
  kinds.length === 0
    ? []
    : tx
        .selectFrom('register')
        .select(['matter', 'kind', 'day as date', 'facts', 'unit', 'post', 'reached'])
        .where('government', '=', government)
        .where('kind', 'in', [...new Set(kinds)])
        .where('day', '>=', `${from.slice(0, 4)}-01-01`)
        .orderBy('day')
        .execute();

/** The matters that a rule counts, each on the day that counts: for a cadence when it reached the checkpoint of the rule, `hold` if it names none. */
const matchedBy = (world: World, { id, body }: Provision, register: readonly Registered[]) => {
  const checkpoint = body.at ?? 'hold';
  const dated =
    body.kind !== 'cadence'
      ? register
      : register.flatMap((entry) => {
          const date = entry.reached[checkpoint];
          return date === undefined ? [] : [{ ...entry, date }];
        });
  return countedBy(world, id, dated);
};

const stateOf = (world: World, provision: Counting, register: readonly Registered[], today: Day, start: Day): CountedRule => {
  const { body, id } = provision;
  const { counted, undetermined } = matchedBy(world, provision, register);
  const common = { provision: id, undetermined: undetermined.length };
  if (body.kind === 'quota') {
    const periods = quotaPeriods(body, counted, today, start).toReversed();
    return { ...common, kind: 'quota', standing: periods[0]?.standing ?? 'counted', due: null, periods };
  }
  const { state, due, periods } = cadenceState(
    body,
    counted.map(({ date }) => date),
    today,
    start,
  );
  return {
    ...common,
    kind: 'cadence',
    standing: state === 'unstated' ? 'counted' : state,
    due,
    periods: periods.map(({ from, to, held, state: standing }) => ({ from, to, count: held, standing, tallies: [] })).toReversed(),
  };
};

/** Every rule of the government that counts matters, with its periods up to now, in the order of the articles. */
export const countedRules = async (tx: Tx, world: World): Promise<readonly CountedRule[]> => {
  const today = dayAt(world.now);
  const start = begins(world, today, await keptSince(tx, world.government));
  const rules = [...world.rulebook.byId.values()].filter(counts);
  const kinds = rules.flatMap(({ body }) => body.matter ?? []);
  const register = await registerOf(tx, world.government, kinds, start);
  return rules.map((rule) => stateOf(world, rule, register, today, start));
};

/** Which matters a rule counts in a period; `who` narrows to those of a unit or post. */
export interface CountedAsked {
  readonly provision: string;
  readonly from: Day;
  readonly to: Day;
  readonly who?: string | undefined;
}

/** The matters behind a number, each with the day on which it counts; empty for a provision that counts nothing. */
export const countedMatters = async (tx: Tx, world: World, { provision, from, to, who }: CountedAsked): Promise<readonly Registered[]> => {
  const rule = world.rulebook.byId.get(provision);
  if (rule === undefined || !counts(rule)) return [];
  const register = await registerOf(tx, world.government, rule.body.matter ?? [], from);
  const per = rule.body.kind === 'quota' ? rule.body.per : undefined;
  const isHis = ({ unit, post }: Registered): boolean => who === undefined || (per === 'post' ? post : unit) === who;
  return matchedBy(world, rule, register).counted.filter((entry) => entry.date >= from && entry.date <= to && isHis(entry));
};
