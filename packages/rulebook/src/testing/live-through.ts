import {
  type Actor,
  type Command,
  decide,
  type Event,
  type Facts,
  type Finding,
  findSeat,
  fold,
  invariants,
  type KindId,
  type Matter,
  openStageOf,
  roles,
  type SeatId,
  type World,
} from '@guiju/kernel';
import { seatsOf } from '@guiju/kernel/slip/find';
import { verdictsOf } from '@guiju/kernel/slip/verdicts';
import { deskOf, UNIT } from './office-of-roles.ts';
import { valuesOf } from './sound-facts.ts';

/** A life ends after so many steps at the latest. */
const STEPS = 400;

const clerk = deskOf('office');
const submitter = deskOf('submitter');

/** What became of a matter: its last state, what broke an invariant, and where it stood still. */
export interface Life {
  readonly matter: Matter;
  readonly broken: readonly string[];
  readonly stuck: string;
}

/** Leads a matter of a kind from draft to closing, each step by a desk that may take it; the facts are those it is to have. */
export const liveThrough = (world: World, kind: KindId, facts: Facts): Life => {
  const history: Event[] = [];
  const give = (actor: Actor, command: Command): readonly Finding[] => {
    const before = history.length === 0 ? null : fold(history);
    const decision = decide(world, before, command, actor);
    if (decision.outcome === 'refused') return decision.findings;
    history.push(...decision.events);
    return [];
  };
  const said = (findings: readonly Finding[]): string =>
    findings
      .map(({ code, provision, missing, detail }) => [code, provision, ...missing, JSON.stringify(detail ?? {})].join(' '))
      .join('; ');
  const ofStages = new Set<string>();
  const reasons = Object.fromEntries([...world.rulebook.byId.keys()].map((id) => [id, '确有需要']));

  /** Does what a refusal asks for; whether anything could be done. */
  const mend = (findings: readonly Finding[]): boolean => {
    let mended = false;
    const done = (result: readonly Finding[]): void => {
      if (result.length === 0) mended = true;
    };
    for (const { code, provision = '', verdict, missing, detail = {} } of findings) {
      if (code === 'fact_of_stage') {
        ofStages.add(detail['fact'] ?? '');
        mended = true;
      }
      if (code === 'notice_not_given') done(give(clerk, { type: 'give_notice', provision, to: detail['to'] ?? '', note: '已送' }));
      if (verdict === 'needs_human') {
        const judge: Command = { type: 'judge', provision, holds: true, note: '已核' };
        for (const post of ['submitter', 'office', ...Object.keys(roles)]) {
          if (give(deskOf(post), judge).length > 0) continue;
          mended = true;
          break;
        }
      }
      const body = world.rulebook.byId.get(provision)?.body;
      if (body?.kind === 'record') {
        const file: Command = { type: 'file_record', item: body.item, note: '已存' };
        done(give(clerk, file));
        done(give(submitter, file));
      }
      for (const name of missing) {
        const state: Command = { type: 'state_facts', facts: { [name]: facts[name] ?? anyValue(name) }, confirm_recompute: true };
        done(give(matter().status === 'running' ? clerk : submitter, state));
      }
    }
    return mended;
  };
  const tryTo = (actor: Actor, command: () => Command): string => {
    for (let tries = 0; tries < STEPS; tries++) {
      const refused = give(actor, command());
      if (refused.length === 0) return '';
      if (!mend(refused)) return `${command().type}: ${said(refused)}`;
    }
    return 'no end of refusals';
  };
  const matter = (): Matter => fold(history);
  const anyValue = (name: string): unknown => {
    const fact = world.rulebook.forKind(kind)?.scope.get(name);
    return fact === undefined ? undefined : valuesOf(fact.type).at(-1);
  };
  const stated = (): Facts =>
    Object.fromEntries(
      Object.entries(facts).filter(([name, value]) => !name.startsWith('records.') && !ofStages.has(name) && value !== undefined),
    );

  /** The office finds somebody for a seat that nobody holds, having said who chairs where that is what nobody knew. */
  const fill = (seat: SeatId): string => {
    for (const name of ['chair', 'chaired_by']) give(clerk, { type: 'state_facts', facts: { [name]: 'head' }, confirm_recompute: true });
    const candidates = world.directory.posts.map(({ id }) => id);
    const found = candidates.find((to) => give(clerk, { type: 'transfer', seat, to, reason: '无人担任' }).length === 0);
    return found === undefined ? `nobody for ${JSON.stringify(findSeat(matter(), seat)?.seat.role)}` : '';
  };

  const actNext = (): string => {
    const stage = openStageOf(matter());
    const seat = stage === undefined ? undefined : seatsOf(stage).find(({ state }) => state === 'open');
    if (stage === undefined || seat === undefined) return 'no open seat';
    if (seat.post === null) return fill(seat.id);
    const actor = deskOf(seat.post);
    return tryTo(actor, () => {
      const now = findSeat(matter(), seat.id)?.seat ?? seat;
      const own = Object.fromEntries(now.establishes.map((name) => [name, facts[name] ?? anyValue(name)]));
      const verdict = verdictsOf[stage.act][0] ?? 'agree';
      return { type: 'act', seat: seat.id, verdict, opinion: '同意', facts: own, reasons, confirm_recompute: true };
    });
  };

  const reachNext = (): string => {
    const { reached } = matter();
    const checkpoints = world.rulebook.forKind(kind)?.kind.checkpoints ?? [];
    const next = [...new Set(checkpoints.map(({ id }) => id))].find((id) => reached[id] === undefined) ?? 'close';
    return tryTo(clerk, () => ({ type: 'reach', checkpoint: next, reasons, note: '' }));
  };

  const begin: readonly (() => string)[] = [
    () => tryTo(submitter, () => ({ type: 'draft', id: 'm1', kind, unit: UNIT })),
    () => tryTo(submitter, () => ({ type: 'edit_content', content: { title: '样例', text: '', attachments: [], hash: 'h1' } })),
    ...['lead_department', 'cooperating_departments', 'departments_concerned'].map(
      (role) => () => tryTo(submitter, () => ({ type: 'name_units', role, units: ['dept-2'] })),
    ),
    () => (Object.keys(stated()).length === 0 ? '' : tryTo(submitter, () => ({ type: 'state_facts', facts: stated() }))),
    () => tryTo(submitter, () => ({ type: 'submit', reasons })),
  ];
  let stuck = '';
  for (const step of begin) stuck ||= step();
  for (let steps = 0; steps < STEPS && stuck === '' && matter().status !== 'closed'; steps++) {
    const { status } = matter();
    if (status === 'returned') stuck = tryTo(submitter, () => ({ type: 'submit', reasons }));
    else stuck = openStageOf(matter()) === undefined ? reachNext() : actNext();
  }
  return { matter: matter(), broken: invariants(world, history, matter()), stuck };
};
