import type { CommandInput, FindingView, MatterView } from '@guiju/contract';
import type { Act, Checkpoint, Join, PostId, Role, Rulebook, UnitId } from '@guiju/kernel';
import { isSaid } from './operation.ts';

/** A stage that a handling proposal adds: who is asked to do what, and why. */
export interface ProposedStage {
  readonly key: number;
  readonly act: Act;
  readonly join: Join;
  readonly seats: readonly { readonly role: Role; readonly post: PostId }[];
  readonly reason: string;
}

/** What a handling proposal names beside its opinion. */
export interface Proposal {
  readonly units: Readonly<Record<Role, readonly UnitId[]>>;
  readonly stages: readonly ProposedStage[];
}

/** Whether a proposed stage says who and why. */
export const isComplete = ({ seats, reason }: ProposedStage): boolean => seats.length > 0 && isSaid(reason);

type ActInput = Extract<CommandInput, { readonly type: 'act' }>;

/** The proposal as the command carries it; nothing that was left empty. */
export function proposalOf({ units, stages }: Proposal): Pick<ActInput, 'units_for' | 'add_stages'> {
  const named = Object.entries(units).filter(([, ids]) => ids.length > 0);
  return {
    ...(named.length === 0 ? {} : { units_for: Object.fromEntries(named.map(([role, ids]) => [role, [...ids]])) }),
    ...(stages.length === 0
      ? {}
      : { add_stages: stages.map(({ act, join, seats, reason }) => ({ act, join, seats: seats.map((seat) => ({ ...seat })), reason })) }),
  };
}

/** What the rules find against an agreement on an act: the demands of the moments that the act reaches. */
export function holdingBack(
  rulebook: Rulebook,
  { matter, findings }: Pick<MatterView, 'matter' | 'findings'>,
  act: Act,
): readonly FindingView[] {
  const reached = (rulebook.forKind(matter.kind)?.kind.checkpoints ?? [])
    .filter(({ by }) => typeof by === 'object' && 'acting' in by && by.acting === act)
    .map(({ id }) => id);
  return findings.filter((finding) => finding.at !== undefined && reached.includes(finding.at) && holds(finding));
}

const holds = ({ verdict, effect }: FindingView): boolean =>
  verdict !== 'met' && verdict !== 'not_applicable' && !(verdict === 'unmet' && effect === 'warn');

/** Steps of the office that are not done and that the rules hold back for now, each with what is found against it. */
export function stepsHeldBack(
  rulebook: Rulebook,
  { matter, findings }: Pick<MatterView, 'matter' | 'findings'>,
  free: readonly Checkpoint[],
): readonly { readonly step: Checkpoint; readonly findings: readonly FindingView[] }[] {
  return (rulebook.forKind(matter.kind)?.kind.checkpoints ?? []).flatMap(({ id: step, by }) => {
    const against = findings.filter((finding) => finding.at === step && holds(finding));
    const isOpen = by === 'office' && matter.reached[step] === undefined && !free.includes(step);
    return isOpen && against.length > 0 ? [{ step, findings: against }] : [];
  });
}

/** What the acts to come will be held back for unless somebody says it; what a stage finds out by itself (`established`) is left to it. */
export function missingAhead(
  rulebook: Rulebook,
  view: Pick<MatterView, 'matter' | 'findings'>,
  established: ReadonlySet<string>,
): readonly FindingView[] {
  const acts = new Set(view.matter.stages.filter(({ state }) => state === 'ahead').map(({ act }) => act));
  const found = new Set([...acts].flatMap((act) => holdingBack(rulebook, view, act)));
  return [...found].flatMap((finding) => {
    const missing = finding.missing.filter((fact) => !established.has(fact));
    return finding.verdict === 'unknown' && missing.length > 0 ? [{ ...finding, missing }] : [];
  });
}
