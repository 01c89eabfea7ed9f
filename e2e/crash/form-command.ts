import type { MatterView } from '@guiju/contract';
import type { Availability, Command, Matter, Seat } from '@guiju/kernel';
import type { Random } from '../support/random.ts';

/** How often an operation is chosen among those that may be done: forward most of the time, the others now and then. */
const weights: Readonly<Partial<Record<Command['type'], number>>> = {
  submit: 20,
  act: 30,
  reach: 8,
  judge: 8,
  give_notice: 8,
  confirm_read: 4,
  resume: 8,
  comment: 1,
  mark_seat_read: 1,
  urge: 1,
  circulate: 1,
  return: 1,
  withdraw: 1,
  transfer: 1,
  request_completion: 0.5,
  suspend: 0.3,
  terminate: 0.3,
};

/** What the office establishes when it proposes the handling of a paper; every other result is that of a review. */
const results: Readonly<Record<string, unknown>> = { handling: 'own_power', assigned_by: 'office', important: false };

const seatOf = ({ stages }: Matter, id: string | undefined): Seat | undefined =>
  stages.flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats)).find((seat) => seat.id === id);

/** A reason for every warning that the kernel named beside the permission. */
const reasonsFor = ({ because }: Availability): Readonly<Record<string, string>> =>
  Object.fromEntries(
    because.flatMap(({ provision, effect }) => (provision !== undefined && effect === 'warn' ? [[provision, '情况特殊']] : [])),
  );

const formed = (
  choice: Availability,
  view: MatterView,
  reader: { person: string; post: string },
  random: Random,
): Record<string, unknown> => {
  const { command: type, seat, options = [] } = choice;
  const option = random.one(options) ?? {};
  const base = { type, ...(seat === undefined ? {} : { seat }), ...option };
  switch (choice.command) {
    case 'submit':
    case 'reach':
      return { ...base, reasons: reasonsFor(choice) };
    case 'act': {
      const forward = options.find(({ verdict }) => verdict !== 'disagree');
      const establishes = seatOf(view.matter, seat)?.establishes ?? [];
      return {
        ...base,
        ...(forward !== undefined && random.chance(0.95) ? forward : {}),
        opinion: `意见 ${random.next().toFixed(6)}`,
        facts: Object.fromEntries(establishes.map((name) => [name, results[name] ?? 'passed'])),
        reasons: reasonsFor(choice),
        confirm_recompute: true,
      };
    }
    case 'return':
      return { ...base, mode: random.chance(0.5) ? 'straight_back' : 'step_by_step', reason: '请再斟酌' };
    case 'request_completion':
      return { ...base, items: ['缺附件'], reason: '材料不全' };
    case 'circulate':
      return { ...base, to: [reader], text: '请阅' };
    case 'comment':
    case 'urge':
      return { ...base, text: '请尽快办理' };
    case 'give_notice':
      return { ...base, note: '已告知' };
    case 'judge':
      return { ...base, ...(options.find(({ holds }) => holds === true) ?? {}), note: '已核' };
    case 'mark_seat_read':
    case 'confirm_read':
      return base;
    default:
      return { ...base, reason: '工作需要' };
  }
};

/** Picks one of the operations that this desk may do and fills it in; undefined when there is none. */
export const formCommand = (
  view: MatterView,
  reader: { readonly person: string; readonly post: string },
  random: Random,
): Record<string, unknown> | undefined => {
  const may = view.available.filter(({ may: allowed }) => allowed);
  const choice = random.weighted(may.map((each) => [each, weights[each.command] ?? 0] as const));
  return choice === undefined ? undefined : formed(choice, view, reader, random);
};
