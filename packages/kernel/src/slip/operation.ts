import type { Actor } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { ProvisionId } from '../vocabulary/words.ts';
import type { Command, CommandType } from './command.ts';
import { titleOf } from './desk.ts';
import { findSeat, openStageOf, seatsOf } from './find.ts';
import type { Matter, MatterStatus, Seat, SeatId, Stage } from './matter.ts';
import { type Blocks, block, type Turn } from './turn.ts';

export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>;

/** Part of a command that an actor chooses from what there is, e.g. `{to: 's1'}`. */
export type Option = Readonly<Record<string, unknown>>;

/** A well-formed command, and the choice made in it. */
export interface Candidate {
  readonly command: Command;
  readonly option?: Option;
}

/** One operation on a matter that exists: what it does, and which commands of it can be formed. */
export interface Operation<T extends CommandType> {
  readonly statuses: readonly MatterStatus[];
  /** Whether the rules are asked, so that the matter must be under the edition at hand. */
  readonly asksRules: boolean;
  /** Records what happens, or says what is in the way. */
  readonly decide: (turn: Turn, command: CommandOf<T>) => Blocks;
  /** Commands that can be formed now, whether or not they are allowed: at least one for each seat they may be about. */
  readonly candidates: (world: World, matter: Matter, actor: Actor) => readonly Candidate[];
}

/** Text that stands for what a person would write, so that a candidate is well-formed. */
export const SAMPLE = '…';

/** Decides a command about an open seat, having found the seat; says why when there is none. */
export const onOpenSeat =
  <C extends { readonly seat: SeatId }>(decide: (turn: Turn, command: C, stage: Stage, seat: Seat) => Blocks) =>
  (turn: Turn, command: C): Blocks => {
    const found = findSeat(turn.matter, command.seat);
    if (found === undefined) return block('seat_unknown', { seat: command.seat });
    const { stage, seat } = found;
    if (seat.state === 'open' && stage.state === 'open') return decide(turn, command, stage, seat);
    return block('seat_not_open', { seat: seat.id, state: seat.state, code: seat.ended?.code ?? '' });
  };

/** The first provision from which a seat or stage comes; undefined when it comes from a practice or a person. */
export const provisionOf = ({ origin }: Pick<Seat, 'origin'>): ProvisionId | undefined =>
  origin.by === 'rules' ? origin.provisions[0] : undefined;

/** Refuses who may not act on a seat. */
export const notYourSeat = ({ world }: Turn, seat: Seat): Blocks =>
  block('not_your_seat', { post: seat.post === null ? '' : titleOf(world, seat.post) }, provisionOf(seat));

/** Whether a text says nothing. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** Open seats of the matter. */
export const openSeats = (matter: Matter): readonly { readonly stage: Stage; readonly seat: Seat }[] => {
  const stage = openStageOf(matter);
  if (stage === undefined) return [];
  return seatsOf(stage)
    .filter(({ state }) => state === 'open')
    .map((seat) => ({ stage, seat }));
};

/** The same command for each open seat. */
export const forOpenSeats = (matter: Matter, make: (seat: Seat, stage: Stage) => readonly Candidate[]): readonly Candidate[] =>
  openSeats(matter).flatMap(({ seat, stage }) => make(seat, stage));
