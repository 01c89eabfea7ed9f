import type { UnitId, World } from '../../office/index.ts';
import type { Role } from '../../vocabulary/words.ts';
import { isOffice, isSubmitter, openSeatsOf } from '../desk.ts';
import { openStageOf } from '../find.ts';
import type { Operation } from '../operation.ts';
import { type Blocks, block, CLEAR, record, refusal, type Turn } from '../turn.ts';

/** Roles that units are named for. */
const NAMED: readonly Role[] = ['lead_department', 'cooperating_departments', 'departments_concerned'];

/** Why units cannot be named for a role: there is one lead department, and all are units of the directory. */
export const unitBlocks = ({ directory }: World, units: Readonly<Record<Role, readonly UnitId[]>>): Blocks =>
  Object.entries(units).flatMap(([role, named]) => [
    ...(NAMED.includes(role) ? [] : [refusal('role_not_named', { role })]),
    ...(role === 'lead_department' && named.length !== 1 ? [refusal('one_lead_department')] : []),
    ...(new Set(named).size === named.length ? [] : [refusal('unit_twice', { role })]),
    ...named.filter((unit) => !directory.units.some(({ id }) => id === unit)).map((unit) => refusal('unit_unknown', { unit })),
  ]);

const mayName = ({ world, matter, actor }: Turn): boolean =>
  isOffice(world, actor) ||
  (matter.status === 'running'
    ? openStageOf(matter)?.act === 'propose' && openSeatsOf(world, matter, actor).length > 0
    : isSubmitter(matter, actor));

/** Names the units that lead, cooperate or are concerned; it takes effect on stages that open afterwards. */
export const nameUnits: Operation<'name_units'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: false,
  decide: (turn, { role, units }) => {
    if (!mayName(turn)) return block('may_not_name_units');
    const blocks = unitBlocks(turn.world, { [role]: units });
    if (blocks.length > 0) return blocks;
    if (openStageOf(turn.matter)?.planned.some((planned) => planned.role === role)) return block('role_sits_now', { role });
    record(turn, { type: 'units_named', units: { [role]: units } });
    return CLEAR;
  },
  candidates: ({ directory }) =>
    NAMED.map((role) => ({
      command: { type: 'name_units', role, units: directory.units.slice(0, 1).map(({ id }) => id) },
      option: { role },
    })),
};
