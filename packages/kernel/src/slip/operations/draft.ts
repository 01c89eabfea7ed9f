import { type Actor, postOf, type World } from '../../office/index.ts';
import { holdsDesk, isOffice, titleOf } from '../desk.ts';
import type { Change } from '../event.ts';
import type { CommandOf } from '../operation.ts';
import { type Blocks, block, CLEAR } from '../turn.ts';

/** Begins a matter at a desk of the unit, or of the office, which files for others. */
export const draft = (
  world: World,
  command: CommandOf<'draft'>,
  actor: Actor,
): { readonly blocks: Blocks; readonly change: Extract<Change, { readonly type: 'drafted' }> } => {
  const { id, kind, unit, area = null } = command;
  return {
    blocks: blocksOf(world, command, actor),
    change: { type: 'drafted', id, government: world.government, kind, edition: world.rulebook.data.edition, unit, area },
  };
};

const blocksOf = (world: World, { id, kind, unit }: CommandOf<'draft'>, actor: Actor): Blocks => {
  if (!holdsDesk(world, actor)) return block('not_at_desk', { post: titleOf(world, actor.post) });
  if (id === '') return block('id_missing');
  if (world.rulebook.forKind(kind) === undefined) return block('kind_unknown', { kind });
  if (!world.directory.units.some((each) => each.id === unit)) return block('unit_unknown', { unit });
  if (postOf(world.directory, actor.post)?.unit !== unit && !isOffice(world, actor)) return block('not_of_unit', { unit });
  return CLEAR;
};
