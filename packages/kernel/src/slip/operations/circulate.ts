import { holdersOf } from '../../office/index.ts';
import { dayOf, takesPart, titleOf } from '../desk.ts';
import type { Matter } from '../matter.ts';
import { type Operation, SAMPLE } from '../operation.ts';
import { block, CLEAR, record, refusal } from '../turn.ts';

type Reader = { readonly person: string; readonly post: string };

const isSent = ({ circulation }: Matter, reader: Reader): boolean =>
  circulation.some(({ person, post, read_at }) => person === reader.person && post === reader.post && read_at === null);

/** Passes the matter round for reading (传阅): never blocks, may be added to while it runs and after it is closed (S-17). */
export const circulate: Operation<'circulate'> = {
  statuses: ['running', 'suspended', 'returned', 'closed'],
  asksRules: false,
  decide: (turn, { to, text }) => {
    const { world, matter, actor } = turn;
    if (!takesPart(world, matter, actor)) return block('takes_no_part');
    const absent = to.filter(({ person, post }) => !holdersOf(world.directory, post, dayOf(world)).includes(person));
    if (absent.length > 0) return absent.map(({ post }) => refusal('not_at_desk', { post: titleOf(world, post) }));
    const readers = to.filter(
      (reader, i) => !isSent(matter, reader) && to.findIndex((each) => each.person === reader.person && each.post === reader.post) === i,
    );
    if (readers.length === 0) return block('already_circulated');
    record(turn, { type: 'circulated', to: readers.map(({ person, post }) => ({ person, post })), text });
    return CLEAR;
  },
  candidates: (world, matter) => {
    const day = dayOf(world);
    const readers = world.directory.posts.flatMap(({ id: post }) =>
      holdersOf(world.directory, post, day).map((person) => ({ person, post })),
    );
    const to = readers.find((reader) => !isSent(matter, reader));
    return [{ command: { type: 'circulate', to: to === undefined ? [] : [to], text: SAMPLE } }];
  },
};
