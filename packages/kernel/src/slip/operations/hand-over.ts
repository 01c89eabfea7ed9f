import { holdersOf } from '../../office/index.ts';
import { dayOf, isOffice, titleOf } from '../desk.ts';
import type { Matter } from '../matter.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record } from '../turn.ts';

type Desk = { readonly person: string; readonly post: string };

const same = (a: Desk, b: Desk): boolean => a.person === b.person && a.post === b.post;

/** Whether something of the matter hangs on a person at a desk: having submitted it, or a paper to read. Seats follow their posts. */
const hasPart = ({ submitter, circulation }: Matter, from: Desk): boolean =>
  same(submitter, from) || circulation.some((reader) => same(reader, from) && reader.read_at === null);

/** Hands over what a person leaving a post has of this matter to the successor or a named person (S-21). */
export const handOver: Operation<'hand_over'> = {
  statuses: ['draft', 'running', 'suspended', 'returned', 'closed'],
  asksRules: false,
  decide: (turn, { from, to, reason }) => {
    const { world, matter, actor } = turn;
    if (actor.person !== from.person && !isOffice(world, actor)) return block('office_only');
    if (isBlank(reason)) return block('reason_missing');
    if (!holdersOf(world.directory, to.post, dayOf(world)).includes(to.person))
      return block('not_at_desk', { post: titleOf(world, to.post) });
    if (same(from, to) || !hasPart(matter, from)) return block('nothing_to_hand_over');
    record(turn, { type: 'handed_over', from, to, reason });
    return CLEAR;
  },
  candidates: (world, matter) => {
    const day = dayOf(world);
    const desks = world.directory.posts.flatMap(({ id: post }) =>
      holdersOf(world.directory, post, day).map((person) => ({ person, post })),
    );
    const from = [
      matter.submitter,
      ...matter.circulation.filter(({ read_at }) => read_at === null).map(({ person, post }) => ({ person, post })),
    ];
    return from.flatMap((each) => {
      const to = desks.find((desk) => !same(desk, each));
      return to === undefined ? [] : [{ command: { type: 'hand_over' as const, from: each, to, reason: SAMPLE } }];
    });
  },
};
