import { formatDay } from '../../calendar/index.ts';
import type { Engine } from '../compiler.ts';
import { dayReached } from '../limit.ts';
import { measure } from '../span.ts';

/** A notice arises at a checkpoint and goes to the roles named; a later checkpoint may wait for the proof that it was given. */
export const notice: Engine<'notice'> = ({ on, to, by = null, within, about, at: before = null }, { id, article }, compiler) => {
  compiler.checkpoint('on', on);
  const span = within === undefined ? null : compiler.span('within', within);
  return {
    contribute: (run, { notices }) => {
      const arises = dayReached(run.reached, on) ?? run.today;
      const due = span === null ? null : measure(span, arises, run.facts, run.calendar).due;
      notices.push({ provision: id, article, to, by, on, before, due: due === null ? null : formatDay(due), about });
    },
  };
};
