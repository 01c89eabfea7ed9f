import type { Actor } from '../office/directory.ts';
import type { World } from '../office/world.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Command, CommandType } from './command.ts';
import { decide } from './decide.ts';
import type { Matter, SeatId } from './matter.ts';
import { numberNeeded } from './number.ts';
import type { Candidate, Option } from './operation.ts';
import { operations } from './operations/index.ts';
import { refusal } from './turn.ts';

/** Whether a command may be given now, for each seat where it has one, why not, and what there is to choose from. */
export interface Availability {
  readonly command: CommandType;
  readonly seat?: SeatId;
  readonly may: boolean;
  /** Why not; or, when it may, the warnings that a reason must be given for. */
  readonly because: readonly Finding[];
  /** Choices with which it may be given, each as the part of the command that it fills in. */
  readonly options?: readonly Option[];
}

const seatOf = (command: Command): SeatId | undefined => ('seat' in command ? command.seat : undefined);

/** The serial is locked by the store only when it decides; asking takes the next one as given. */
const withSerial = (world: World, matter: Matter, command: Command): World => {
  const key = numberNeeded(world, matter, command);
  return key === null || world.serials[key] !== undefined ? world : { ...world, serials: { ...world.serials, [key]: 1 } };
};

const tried = (world: World, matter: Matter, actor: Actor, type: CommandType, candidates: readonly Candidate[]): Availability => {
  const options: Option[] = [];
  let allowed: readonly Finding[] | null = null;
  let refused: readonly Finding[] | null = null;
  for (const { command, option } of candidates) {
    // One way to do it is enough to know that it may be done; choices are all tried.
    if (allowed !== null && (option === undefined || options.some((each) => JSON.stringify(each) === JSON.stringify(option)))) continue;
    const decision = decide(withSerial(world, matter, command), matter, command, actor);
    if (decision.outcome === 'accepted') {
      allowed ??= decision.findings;
      if (option !== undefined) options.push(option);
    } else refused ??= decision.findings;
  }
  const seat = candidates[0] === undefined ? undefined : seatOf(candidates[0].command);
  return {
    command: type,
    ...(seat === undefined ? {} : { seat }),
    may: allowed !== null,
    because: allowed ?? refused ?? [refusal('nothing_to_act_on')],
    ...(options.length > 0 ? { options } : {}),
  };
};

/** Every operation with may / may not because, by deciding well-formed commands of it: what it says is what `decide` does. */
export const available = (world: World, matter: Matter, actor: Actor): readonly Availability[] =>
  Object.entries(operations).flatMap(([type, operation]) => {
    const bySeat = new Map<SeatId | undefined, Candidate[]>();
    for (const candidate of operation.candidates(world, matter, actor)) {
      const seat = seatOf(candidate.command);
      bySeat.set(seat, [...(bySeat.get(seat) ?? []), candidate]);
    }
    if (bySeat.size === 0) bySeat.set(undefined, []);
    return [...bySeat.values()].map((candidates) => tried(world, matter, actor, type as CommandType, candidates));
  });
