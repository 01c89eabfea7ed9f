import type { AvailabilityView, FindingView } from '@guiju/contract';
import type { Matter } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { actionsOf, checkpointsOf, unreadSeats, verdictsFor, withdrawable } from './action-model.ts';

const because = (code: string): FindingView[] => [
  { code, verdict: 'unmet', effect: 'refuse', missing: [], facts: {}, message: { zh: code, en: code } },
];
const may = (command: AvailabilityView['command'], rest: Partial<AvailabilityView> = {}): AvailabilityView => ({
  command,
  may: true,
  because: [],
  ...rest,
});
const mayNot = (command: AvailabilityView['command'], code: string, seat?: string): AvailabilityView => ({
  command,
  may: false,
  because: because(code),
  ...(seat === undefined ? {} : { seat }),
});
const matter = { stages: [] } as unknown as Matter;
const commands = (available: readonly AvailabilityView[]) => {
  const { primary, others } = actionsOf(matter, available);
  return [primary?.command ?? null, others.map(({ command }) => command)];
};

test('the act at hand is the button, the others keep their order whatever the API gives', () => {
  expect(
    commands([may('terminate'), may('urge', { seat: 's1.r1.1' }), may('return', { seat: 's1.r1.1' }), may('act', { seat: 's1.r1.1' })]),
  ).toEqual(['act', ['return', 'urge', 'terminate']]);
});

test('without an act the next step of the office is the button, named after it', () => {
  const reach = may('reach', { options: [{ checkpoint: 'issue' }, { checkpoint: 'close' }] });
  const { primary } = actionsOf(matter, [may('comment'), reach]);
  expect(primary?.label.zh).toBe('印发');
  expect(checkpointsOf([reach])).toEqual(['issue', 'close']);
});

test('what is refused to the desk stays with its reason, what has no place here is left out', () => {
  const { primary, others } = actionsOf(matter, [mayNot('resume', 'not_in_status'), mayNot('act', 'not_your_seat', 's1.r1.1')]);
  expect(primary).toBeNull();
  expect(others.map(({ command, because: [first] }) => [command, first?.code])).toEqual([['act', 'not_your_seat']]);
});

test('an operation on several seats may be done when it may be done on one of them', () => {
  const [action] = actionsOf(matter, [mayNot('urge', 'urged_too_soon', 's1.r1.1'), may('urge', { seat: 's1.r1.2' })]).others;
  expect(action).toMatchObject({ may: true, because: [] });
  expect(action?.entries.map(({ seat }) => seat)).toEqual(['s1.r1.2', 's1.r1.1']);
});

test('an act that could only be a disagreement is held back', () => {
  const options = (...verdicts: string[]) => ({ seat: 's1.r1.1', options: verdicts.map((verdict) => ({ verdict })) });
  expect(actionsOf(matter, [may('act', options('agree', 'disagree'))]).primary?.held).toBe(false);
  expect(actionsOf(matter, [may('act', options('disagree'))]).primary?.held).toBe(true);
  expect(verdictsFor(may('act', options('agree', 'disagree')))).toEqual(['agree', 'disagree']);
});

test('opening the page reads the seats that are still unread', () => {
  expect(unreadSeats([may('mark_seat_read', { seat: 's1.r1.1' }), mayNot('mark_seat_read', 'nothing_to_read', 's1.r1.2')])).toEqual([
    's1.r1.1',
  ]);
});

test('an act can be undone while the matter lets it be withdrawn', () => {
  expect(withdrawable([may('withdraw', { seat: 's1.r1.1' })], 's1.r1.1')).toBeDefined();
  expect(withdrawable([mayNot('withdraw', 'read_since', 's1.r1.1')], 's1.r1.1')).toBeUndefined();
});

test('an act that the rules hold back altogether leads to what lifts it, and is not taken for nothing to do', () => {
  const heldBy = (verdict: FindingView['verdict']): AvailabilityView => ({
    ...mayNot('act', 'rule', 's1.r1.1'),
    because: because('rule').map((finding) => ({ ...finding, verdict })),
  });
  const ways = [may('judge'), may('state_facts')];
  expect(actionsOf(matter, [heldBy('needs_human'), ...ways])).toMatchObject({ primary: { command: 'judge' }, waiting: { command: 'act' } });
  expect(actionsOf(matter, [heldBy('unknown'), ...ways])).toMatchObject({ primary: { command: 'state_facts' } });
  expect(actionsOf(matter, [heldBy('unmet'), ...ways])).toMatchObject({ primary: null, waiting: { command: 'act' } });
  expect(actionsOf(matter, [mayNot('act', 'not_your_seat', 's1.r1.1'), ...ways])).toMatchObject({ primary: null, waiting: null });
});
