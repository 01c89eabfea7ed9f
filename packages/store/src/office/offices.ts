import {
  type Calendar,
  compileCalendar,
  compileRulebook,
  type HolidayNotice,
  kinds,
  type Rulebook,
  type RulebookData,
} from '@guiju/kernel';
import type { Tx } from '../database/in-government.ts';
import { StoreProblem } from '../problem.ts';
import type { Office } from './office.ts';
import { readOffice } from './office-log.ts';

/** The offices, rulebooks and calendars a process has read: what never changes under its name is read and compiled once. */
export interface Offices {
  /** The office at a version; the newest one when none is given. Null when the government is not installed. */
  readonly office: (tx: Tx, government: string, version?: number) => Promise<Office | null>;
  readonly rulebook: (tx: Tx, government: string, hash: string) => Promise<Rulebook>;
  readonly calendar: (notices: readonly HolidayNotice[]) => Calendar;
}

/** Compiles an edition; throws a StoreProblem when the rulebook that was loaded no longer compiles with this program. */
export const compiled = (data: RulebookData): Rulebook => {
  const answer = compileRulebook(data, kinds);
  if (answer.ok) return answer.rulebook;
  const [first] = answer.problems;
  throw new StoreProblem(
    'rulebook_broken',
    `规则 ${data.edition} 无法编译：${first?.provision} ${first?.field} ${first?.message.zh}（共 ${answer.problems.length} 处）`,
    `the rulebook ${data.edition} does not compile: ${first?.provision} ${first?.field} ${first?.message.en} (${answer.problems.length} problems)`,
  );
};

/** An empty cache; what it holds grows with the number of governments and editions, not with matters. */
export const openOffices = (): Offices => {
  const offices = new Map<string, Office>();
  const older = new Map<string, readonly Office[]>();
  const rulebooks = new Map<string, Rulebook>();
  const calendars = new WeakMap<readonly HolidayNotice[], Calendar>();

  return {
    office: async (tx, government, version) => {
      const wanted = version ?? (await newest(tx, government));
      const known = offices.get(government) ?? null;
      if (known?.version === wanted) return known;
      const base = known !== null && known.version < wanted ? known : earlier(older.get(government), wanted);
      const office = base?.version === wanted ? base : await readOffice(tx, government, base, wanted);
      if (office !== null && office.version > (known?.version ?? 0)) offices.set(government, office);
      // Older versions are asked for by replay only, many times in no order.
      else if (office !== null) older.set(government, [...(older.get(government) ?? []).filter((each) => each !== office), office]);
      return office;
    },
    rulebook: async (tx, government, hash) => {
      const known = rulebooks.get(hash);
      if (known !== undefined) return known;
      const { data } = await tx
        .selectFrom('editions')
        .select('data')
        .where('government', '=', government)
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow();
      const rulebook = compiled(data as RulebookData);
      rulebooks.set(hash, rulebook);
      return rulebook;
    },
    calendar: (notices) => {
      const calendar = calendars.get(notices) ?? compileCalendar(notices);
      calendars.set(notices, calendar);
      return calendar;
    },
  };
};

const newest = async (tx: Tx, government: string): Promise<number> => {
  const row = await tx.selectFrom('governments').select('office_version').where('government', '=', government).executeTakeFirst();
  return row?.office_version ?? 0;
};

/** The newest of some versions of an office that is not newer than the one wanted. */
const earlier = (known: readonly Office[] | undefined, wanted: number): Office | null =>
  (known ?? []).reduce<Office | null>((best, each) => (each.version <= wanted && each.version > (best?.version ?? 0) ? each : best), null);
