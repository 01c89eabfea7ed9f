import { holdersOf, isAway, isInUse, keepersOf, type PostId, postOf, reservationsFor, type Seal, sealOf } from '../../office/index.ts';
import type { ProvisionId } from '../../vocabulary/words.ts';
import { dayOf, titleOf } from '../desk.ts';
import { stageNames } from '../find.ts';
import { type CommandOf, type Operation, provisionOf } from '../operation.ts';
import { explanationOf, factsOf } from '../rules.ts';
import { approvalsBefore, isOrganNewer, isOrganOf, sealableFiles, sealingOf, sealsFor } from '../sealing.ts';
import { isStanding } from '../standing.ts';
import { type Blocks, block, CLEAR, factsMissing, record, type Turn } from '../turn.ts';
import { undetermined } from '../undetermined.ts';

type UseSeal = CommandOf<'use_seal'>;

/** The provision that keeps the sealing to the holder of a post, where there is one. */
const reservedBy = ({ world, matter }: Turn, id: PostId): ProvisionId | undefined => {
  const post = postOf(world.directory, id);
  return post === undefined ? undefined : reservationsFor(world, post, 'seal', matter.kind, factsOf(world, matter))[0]?.provision;
};

/** The desk keeps the seal today; neither a delegation nor an entrusted absence hands a seal over (S-13). */
const keeperBlocks = (turn: Turn, seal: Seal): Blocks => {
  const { world, actor } = turn;
  const day = dayOf(world);
  const keepers = keepersOf(seal, day);
  const isThere = holdersOf(world.directory, actor.post, day).includes(actor.person) && !isAway(world.directory, actor.person, day);
  if (keepers.includes(actor.post) && isThere) return CLEAR;
  const [first = ''] = keepers;
  const posts = keepers.map((post) => titleOf(world, post)).join('、');
  return block('seal_not_kept_by_you', { seal: seal.name, posts }, reservedBy(turn, first));
};

const sealBlocks = (turn: Turn, seal: Seal): Blocks => {
  const { world, matter } = turn;
  if (!isInUse(seal, dayOf(world))) return block('seal_out_of_use', { seal: seal.name });
  const sealing = sealingOf(world, matter);
  const fits = isOrganOf(world, matter, sealing, seal);
  if (fits === 'unknown') return factsMissing('seal_organ_unknown', [sealing?.organ ?? '']);
  return fits ? CLEAR : block('seal_of_other_organ', { seal: seal.name });
};

/** No seal over an approval that is missing, or that was given on another text or other facts (I-6, S-12). */
const approvalBlocks = ({ world, matter }: Turn): Blocks => {
  const stages = approvalsBefore(matter);
  const missing = stages.filter(({ state }) => state !== 'done');
  const changed = stages.filter((stage) => stage.state === 'done' && (!isStanding(matter, stage) || isOrganNewer(world, matter, [stage])));
  const [first] = [...changed, ...missing];
  const provision = first === undefined ? undefined : provisionOf(first);
  if (changed.length > 0) return block('seal_over_changed', { stages: stageNames(changed) }, provision);
  return missing.length > 0 ? block('seal_over_missing', { stages: stageNames(missing) }, provision) : CLEAR;
};

/** What would refuse the application at any of its steps refuses the seal, which cannot be taken off again. */
const ruleBlocks = (turn: Turn): Blocks => {
  const { world } = turn;
  return explanationOf(turn).findings.filter(
    ({ verdict, effect, provision = '' }) =>
      (verdict === 'unmet' || verdict === 'unknown') && effect === 'refuse' && world.rulebook.byId.get(provision)?.body.kind === 'check',
  );
};

const OFFSITE = 'offsite';
const OFFSITE_APPROVED = 'offsite_approved';

/** The provision that demands the approval of a use outside the office. */
const offsiteRule = ({ world, matter }: Turn): ProvisionId | undefined =>
  world.rulebook.forKind(matter.kind)?.provisions.find(({ require }) => require?.names.includes(OFFSITE_APPROVED) === true)?.provision.id;

/** Outside the office only what was applied for as such and approved. */
const placeBlocks = (turn: Turn, { offsite = false }: UseSeal): Blocks => {
  const { facts } = turn.matter;
  const isApproved = facts[OFFSITE]?.value === true && facts[OFFSITE_APPROVED]?.value === true;
  return offsite && !isApproved ? block('offsite_not_approved', {}, offsiteRule(turn)) : CLEAR;
};

const fileBlocks = (turn: Turn, { file }: UseSeal, seal: Seal): Blocks => {
  const found = sealableFiles(turn.world, turn.matter).find(({ hash }) => hash === file);
  if (found?.seals?.includes(seal.id) === false) return block('seal_of_other_organ', { seal: seal.name });
  switch (found?.state) {
    case undefined:
      return block('file_not_approved');
    case 'unsigned':
      return block('paper_not_signed', { paper: found?.name ?? '' });
    case 'changed':
      return block('seal_over_changed', { stages: '', paper: found?.name ?? '' });
    case 'void':
      return block('paper_number_void', { paper: found?.name ?? '' });
    default:
      return CLEAR;
  }
};

/** An application is used up once the custodian reported its stage as done. */
const stageBlocks = ({ matter }: Turn): Blocks =>
  matter.stages.some(({ act, state }) => act === 'seal' && state === 'done') ? block('seal_stage_done') : CLEAR;

/** What stands against using a seal, the nearest reason first. */
const blocksOf = (turn: Turn, command: UseSeal, seal: Seal): Blocks => {
  const isApplication = sealingOf(turn.world, turn.matter)?.of === 'application';
  const checks: readonly (() => Blocks)[] = [
    () => keeperBlocks(turn, seal),
    () => sealBlocks(turn, seal),
    () => (isApplication ? [...stageBlocks(turn), ...approvalBlocks(turn)] : CLEAR),
    () => undetermined(turn),
    () => (isApplication ? ruleBlocks(turn) : CLEAR),
    () => placeBlocks(turn, command),
    () => fileBlocks(turn, command, seal),
    () => (Number.isInteger(command.copies) && command.copies > 0 ? CLEAR : block('copies_missing')),
  ];
  for (const check of checks) {
    const blocks = check();
    if (blocks.length > 0) return blocks;
  }
  return CLEAR;
};

/** Uses a seal on the very file that was approved (用印): by who keeps it, for so many copies; never taken back. */
export const useSeal: Operation<'use_seal'> = {
  statuses: ['running'],
  asksRules: true,
  decide: (turn, command) => {
    const { world, matter } = turn;
    const seal = sealOf(world.directory, command.seal);
    if (sealingOf(world, matter) === undefined || seal === undefined) return block('seal_unknown', { seal: command.seal });
    const blocks = blocksOf(turn, command, seal);
    if (blocks.length > 0) return blocks;
    const { copies, offsite = false, note = '' } = command;
    for (const { hash, name, matter: paper } of sealableFiles(world, matter).filter((each) => each.hash === command.file)) {
      record(turn, { type: 'seal_used', seal: seal.id, seal_name: seal.name, file: { hash, name, matter: paper }, copies, offsite, note });
    }
    return CLEAR;
  },
  candidates: (world, matter) => {
    if (sealingOf(world, matter) === undefined) return [];
    const files = sealableFiles(world, matter);
    const named = files.length > 0 ? files : [{ hash: '', name: '' }];
    const fitting = sealsFor(world, matter);
    const all = world.directory.seals ?? [];
    return (fitting.length > 0 ? fitting : all).flatMap(({ id, name: seal }) =>
      named.map(({ hash, name: file }) => ({
        command: { type: 'use_seal', seal: id, file: hash, copies: 1 },
        option: { seal: id, file: hash, names: { seal, file } },
      })),
    );
  },
};
