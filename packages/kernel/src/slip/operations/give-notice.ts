import { postOf } from '../../office/index.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { explainMatter, explanationOf } from '../rules.ts';
import { block, CLEAR, record } from '../turn.ts';
import { mayFile } from './state-facts.ts';

/** Proves that a notice was given, also one given before it had to be. */
export const giveNotice: Operation<'give_notice'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, { provision, to, note }) => {
    const { world, matter, actor } = turn;
    const notice = explanationOf(turn).notices.find((each) => each.provision === provision && each.to.includes(to));
    const mine = matter.notices.filter((each) => each.provision === provision && each.to === to);
    const isGiver =
      notice?.by !== undefined && notice.by !== null && postOf(world.directory, actor.post)?.roles.includes(notice.by) === true;
    if (!mayFile(turn) && !isGiver) return block('takes_no_part');
    if (notice === undefined && mine.length === 0) return block('notice_unknown', { to }, provision);
    if (mine.length > 0 && mine.every(({ given }) => given !== null)) return block('notice_given_already', { to }, provision);
    if (isBlank(note)) return block('reason_missing');
    if (mine.length === 0) record(turn, { type: 'notices_arose', notices: [{ provision, to }] });
    record(turn, { type: 'notice_given', provision, to, note });
    return CLEAR;
  },
  candidates: (world, matter) => {
    const due = explainMatter(world, matter).notices.flatMap(({ provision, to }) => to.map((role) => ({ provision, to: role })));
    const arisen = matter.notices.map(({ provision, to }) => ({ provision, to }));
    const all = [...due, ...arisen.filter((each) => !due.some(({ provision, to }) => provision === each.provision && to === each.to))];
    return (all.length > 0 ? all : [{ provision: '', to: '' }]).map((option) => ({
      command: { type: 'give_notice', ...option, note: SAMPLE },
      option,
    }));
  },
};
