import { parseInstant } from '../calendar/index.ts';
import type { Finding } from '../rules/explanation.ts';
import { effectOf } from '../rules/index.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { Checkpoint } from '../vocabulary/checkpoints.ts';
import type { ReachedBy } from '../vocabulary/kind.ts';
import type { Instant, ProvisionId } from '../vocabulary/words.ts';
import { explanationOf } from './rules.ts';
import { signingAct } from './signature.ts';
import { type Blocks, CLEAR, record, refusal, type Turn } from './turn.ts';

/** Reasons given for going on over warnings, by provision. */
export type Reasons = Readonly<Record<ProvisionId, string>>;

/** Checkpoints of the matter's kind that are reached in one way. */
export const checkpointsBy = ({ world, matter }: Pick<Turn, 'world' | 'matter'>, by: ReachedBy): readonly Checkpoint[] =>
  (world.rulebook.forKind(matter.kind)?.kind.checkpoints ?? [])
    .filter((each) => JSON.stringify(each.by) === JSON.stringify(by))
    .map(({ id }) => id);

/** Checkpoints that the office records: its own, and those of acts that no stage of the slip does. */
export const checkpointsOfOffice = ({ world, matter }: Pick<Turn, 'world' | 'matter'>): readonly Checkpoint[] => {
  const acts = new Set(matter.stages.flatMap(({ act, state }) => (state === 'stopped' ? [] : [act])));
  if (acts.has('approve') && signingAct(world, matter) === 'approve') acts.add('sign');
  const isDone = (by: ReachedBy): boolean => typeof by === 'object' && acts.has('acting' in by ? by.acting : by.opening);
  const all = world.rulebook.forKind(matter.kind)?.kind.checkpoints ?? [];
  const bySlip = new Set(all.flatMap(({ id, by }) => (by === 'submit' || isDone(by) ? [id] : [])));
  return [...new Set(all.flatMap(({ id, by }) => (by === 'office' || !bySlip.has(id) ? [id] : [])))];
};

/** Records that the text ties to no moment are wanted by the closing at the latest (S-7). */
const isDue = (turn: Turn, checkpoint: Checkpoint, { at, provision }: Finding): boolean =>
  at === checkpoint ||
  (at === undefined && checkpoint === 'close' && turn.world.rulebook.byId.get(provision ?? '')?.body.kind === 'record');

const noticesMissing = (turn: Turn, checkpoint: Checkpoint): readonly Finding[] =>
  explanationOf(turn)
    .notices.filter(({ before }) => before === checkpoint || checkpoint === 'close')
    .flatMap(({ provision, article, to, before }) =>
      to.flatMap((role): Finding[] => {
        const mine = turn.matter.notices.filter((notice) => notice.provision === provision && notice.to === role);
        const isMissing = mine.length === 0 ? before === checkpoint : mine.some(({ given }) => given === null);
        const source = turn.world.rulebook.byId.get(provision);
        if (!isMissing || source === undefined) return [];
        return [{ ...refusal('notice_not_given', { to: role }, provision), article, effect: effectOf(source), at: checkpoint }];
      }),
    );

/** What the rules find at a checkpoint that is not met. */
const findingsAt = (turn: Turn, checkpoint: Checkpoint): readonly Finding[] => [
  ...explanationOf(turn).findings.filter((finding) => finding.verdict !== 'met' && isDue(turn, checkpoint, finding)),
  ...noticesMissing(turn, checkpoint),
];

const isWarning = ({ effect, verdict }: Finding): boolean => effect === 'warn' && verdict === 'unmet';

/**
 * Holds a checkpoint: unmet demands refuse, a warning asks for a reason (one given earlier still counts), an unknown fact is asked for,
 * a judgement is left to a person. Reasons that were needed are put on record.
 */
export const hold = (turn: Turn, checkpoint: Checkpoint, reasons: Reasons): Blocks => {
  const found = findingsAt(turn, checkpoint);
  const given: Record<ProvisionId, string> = {};
  const blocks = found.filter((finding) => {
    const { provision = '' } = finding;
    if (!isWarning(finding)) return true;
    const reason = reasons[provision]?.trim() ?? '';
    const isKnown = turn.matter.reasons.some((each) => each.provision === provision);
    if (reason !== '' && !isKnown) given[provision] = reason;
    if (reason !== '' || isKnown) turn.findings.push(finding);
    return reason === '' && !isKnown;
  });
  if (blocks.length === 0 && Object.keys(given).length > 0) record(turn, { type: 'reasons_given', reasons: given });
  return blocks;
};

const at = (instant: Instant): number => parseInstant(instant) ?? Number.NaN;

/** Whether a checkpoint was reached since the matter was submitted; completing what was missing is not a new submission. */
export const isReached = ({ matter }: Turn, checkpoint: Checkpoint): boolean => {
  const reached = matter.reached[checkpoint];
  return reached !== undefined && matter.submission !== null && at(reached) >= at(matter.submission.since);
};

/** Notices that arise now; one that waits to be given, or arose after the present submission, does not arise twice. */
const arise = (turn: Turn, checkpoint: Checkpoint): void => {
  const { notices, submission } = turn.matter;
  const isThere = (provision: ProvisionId, to: string): boolean =>
    notices.some(
      (each) =>
        each.provision === provision &&
        each.to === to &&
        (each.given === null || (submission !== null && at(each.arose_at) >= at(submission.since))),
    );
  const arising = explanationOf(turn)
    .notices.filter(({ on }) => on === checkpoint)
    .flatMap(({ provision, to }) => to.filter((role) => !isThere(provision, role)).map((role) => ({ provision, to: role })));
  if (arising.length > 0) record(turn, { type: 'notices_arose', notices: arising });
};

/** Holds a checkpoint and, when nothing is in the way, remembers its time and lets its notices arise. */
export const reach = (turn: Turn, checkpoint: Checkpoint, reasons: Reasons, note = ''): Blocks => {
  const blocks = hold(turn, checkpoint, reasons);
  if (blocks.length > 0) return blocks;
  arise(turn, checkpoint);
  record(turn, { type: 'checkpoint_reached', checkpoint, note });
  return CLEAR;
};

/** Reaches what opening a stage reaches; a stage that opens again under the same submission keeps the first time, for limits run on. */
export const reachByOpening = (turn: Turn, act: Act, reasons: Reasons): Blocks =>
  checkpointsBy(turn, { opening: act })
    .filter((checkpoint) => !isReached(turn, checkpoint))
    .flatMap((checkpoint) => reach(turn, checkpoint, reasons));

/** Reaches what submitting reaches; once completed, a matter is held to the same again and keeps the time it was first submitted. */
export const reachBySubmitting = (turn: Turn, reasons: Reasons): Blocks =>
  checkpointsBy(turn, 'submit').flatMap((checkpoint) => (isReached(turn, checkpoint) ? hold : reach)(turn, checkpoint, reasons));
