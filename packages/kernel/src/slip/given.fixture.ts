import type { Actor, World } from '../office/index.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { Event } from './event.ts';
import { fold } from './evolve.ts';
import type { ActVerdict, Content, Matter, SeatId } from './matter.ts';
import { at } from './office.fixture.ts';
import { openSeats } from './operation.ts';

const content: Content = { title: '关于样例的请示', text: '', attachments: [], hash: 'h1' };

/** A matter under test: what happened so far, in a world. */
export interface Given {
  readonly world: World;
  readonly history: readonly Event[];
  readonly matter: Matter;
  /** Gives a command and goes on from its events; throws with the codes when it is refused. */
  readonly when: (actor: Actor, command: Command) => Given;
  /** The codes (for rules, the provisions) with which a command is refused; throws when it is accepted. */
  readonly refused: (actor: Actor, command: Command) => readonly string[];
  /** The same matter in another world, e.g. on another day. */
  readonly meanwhile: (world: Partial<World>) => Given;
  /** Acts on the open seat of a post with the verdict that moves it on. */
  readonly acts: (post: string, verdict?: ActVerdict, more?: Partial<Extract<Command, { type: 'act' }>>) => Given;
  /** Id of the open seat of a post. */
  readonly seat: (post: string) => SeatId;
  /** Open stage and the posts with open seats, `review:director`; '' when none. */
  readonly open: () => string;
}

const of = (world: World, history: readonly Event[]): Given => {
  const matter = fold(history);
  const seat = (post: string): SeatId => {
    const found = openSeats(matter).find((each) => each.seat.post === post);
    if (found === undefined)
      throw new TypeError(`${post} has no open seat, but ${JSON.stringify(openSeats(matter).map((each) => each.seat.post))}`);
    return found.seat.id;
  };
  const given: Given = {
    world,
    history,
    matter,
    seat,
    when: (actor, command) => {
      const decision = decide(world, matter, command, actor);
      if (decision.outcome === 'refused') throw new TypeError(`${command.type} refused: ${JSON.stringify(decision.findings)}`);
      return of(world, [...history, ...decision.events]);
    },
    refused: (actor, command) => {
      const decision = decide(world, matter, command, actor);
      if (decision.outcome === 'accepted') throw new TypeError(`${command.type} accepted: ${JSON.stringify(decision.events)}`);
      return decision.findings.map(({ code, provision }) => (code === 'rule' ? (provision ?? code) : code));
    },
    meanwhile: (change) => of({ ...world, ...change }, history),
    acts: (post, verdict = 'agree', more = {}) =>
      given.when(at(post), { type: 'act', seat: seat(post), verdict, opinion: verdict === 'disagree' ? '不同意' : '', ...more }),
    open: () => {
      const seats = openSeats(matter);
      return seats.length === 0 ? '' : `${seats[0]?.stage.act}:${seats.map((each) => each.seat.post ?? '?').join('+')}`;
    },
  };
  return given;
};

/** A draft with content at the desk of a department's clerk. */
export const drafted = (world: World, drafter = 'dept-a-clerk', unit = 'dept-a'): Given => {
  const decision = decide(world, null, { type: 'draft', id: 'm1', kind: 'sample', unit }, at(drafter));
  if (decision.outcome === 'refused') throw new TypeError(JSON.stringify(decision.findings));
  return of(world, decision.events).when(at(drafter), { type: 'edit_content', content });
};

/** A submitted matter. */
export const submitted = (world: World, facts: Readonly<Record<string, unknown>> = {}): Given => {
  const draft = drafted(world);
  const stated = Object.keys(facts).length === 0 ? draft : draft.when(at('dept-a-clerk'), { type: 'state_facts', facts });
  return stated.when(at('dept-a-clerk'), { type: 'submit' });
};
