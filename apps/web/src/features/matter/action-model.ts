import type { AvailabilityView, FindingView } from '@guiju/contract';
import { type ActVerdict, type Bilingual, type Checkpoint, checkpointName, findSeat, type Matter } from '@guiju/kernel';
import { actButtons } from '../../shared/act-words.ts';
import { actionWords, type Offered, offered } from './action-words.ts';

/** One operation as the action bar shows it. */
export interface Action {
  readonly command: Offered;
  readonly label: Bilingual;
  readonly may: boolean;
  /** Why not; empty when it may. */
  readonly because: readonly FindingView[];
  /** It may be done only in the negative: the rules hold back agreement for now. */
  readonly held: boolean;
  /** What was found for each seat it may be about, allowed ones first. */
  readonly entries: readonly AvailabilityView[];
}

/** The one likely act as a button, everything else in its fixed order. */
export interface Actions {
  readonly primary: Action | null;
  /** The act that waits at this desk and that the rules hold back altogether; the button then leads out of it, where something does. */
  readonly waiting: Action | null;
  readonly others: readonly Action[];
}

/** Reasons for which an operation has no place here at all, rather than being refused to this desk now. */
const OUT_OF_PLACE = new Set([
  'not_in_status',
  'archived',
  'nothing_to_act_on',
  'nothing_to_read',
  'nothing_to_judge',
  'edition_current',
  'seat_unknown',
  'record_unknown',
  'notice_unknown',
]);

const isOutOfPlace = ({ may, because }: AvailabilityView): boolean => !may && because.every(({ code }) => OUT_OF_PLACE.has(code));

/** What the office may record next, in the order of the matter's life. */
export function checkpointsOf(entries: readonly AvailabilityView[]): readonly Checkpoint[] {
  return entries.flatMap(({ may, options = [] }) => (may ? options.flatMap(({ checkpoint }) => checkpoint as Checkpoint) : []));
}

const labelOf = (command: Offered, matter: Matter, entries: readonly AvailabilityView[]): Bilingual => {
  if (command === 'act') {
    const found = findSeat(matter, entries[0]?.seat ?? '');
    if (found !== undefined) return actButtons[found.stage.act];
  }
  const [checkpoint] = command === 'reach' ? checkpointsOf(entries) : [];
  return checkpoint === undefined ? actionWords[command] : checkpointName(checkpoint);
};

/** Verdicts with which a desk may act on a seat now. */
export function verdictsFor({ options = [] }: AvailabilityView): readonly ActVerdict[] {
  return options.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict as ActVerdict]));
}

/** Acts that could only be a disagreement are held back by the rules. */
const isHeld = (command: Offered, entries: readonly AvailabilityView[]): boolean => {
  const allowed = entries.filter(({ may }) => may);
  return command === 'act' && allowed.length > 0 && allowed.every((entry) => verdictsFor(entry).every((verdict) => verdict === 'disagree'));
};

/** Operations that may be the one likely act, the likeliest first. */
const LIKELY: readonly Offered[] = ['act', 'confirm_read', 'use_seal', 'reach', 'resume', 'archive'];

/** The operation that lifts what holds an act back: a judgement that a person makes, or facts that nobody has said. */
const wayOut = (waiting: Action | null): Offered | null => {
  const verdicts = new Set(waiting?.because.map(({ verdict }) => verdict));
  return verdicts.has('needs_human') ? 'judge' : verdicts.has('unknown') ? 'state_facts' : null;
};

/** What the desk can do with a matter, and why it cannot do the rest. */
export function actionsOf(matter: Matter, available: readonly AvailabilityView[]): Actions {
  const all = offered.flatMap((command): Action[] => {
    const found = available.filter((each) => each.command === command && !isOutOfPlace(each));
    const entries = [...found.filter(({ may }) => may), ...found.filter(({ may }) => !may)];
    const [first] = entries;
    if (first === undefined) return [];
    const because = first.may ? [] : first.because;
    return [{ command, label: labelOf(command, matter, entries), may: first.may, because, held: isHeld(command, entries), entries }];
  });
  // What was sealed may be sealed again for more copies, but nobody is urged to.
  const isLikely = ({ command }: Action): boolean => command !== 'use_seal' || (matter.seal_uses ?? []).length === 0;
  const likely = LIKELY.flatMap((command) => all.filter((action) => action.command === command && action.may)).find(isLikely);
  const act = all.find(({ command, may, because }) => command === 'act' && !may && because.every(({ code }) => code === 'rule'));
  const waiting = likely === undefined ? (act ?? null) : null;
  const primary = likely ?? all.find(({ command, may }) => may && command === wayOut(waiting)) ?? null;
  return { primary, waiting, others: all.filter((action) => action !== primary) };
}

/** Seats that the desk has open and not read yet; opening the page reads them. */
export function unreadSeats(available: readonly AvailabilityView[]): readonly string[] {
  return available.flatMap(({ command, may, seat }) => (command === 'mark_seat_read' && may && seat !== undefined ? [seat] : []));
}

/** The act that the desk may still take back after doing it; undefined when none. */
export function withdrawable(available: readonly AvailabilityView[], seat: string): AvailabilityView | undefined {
  return available.find((each) => each.command === 'withdraw' && each.may && each.seat === seat);
}
