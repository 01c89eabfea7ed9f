import type { Facts } from '../expression/index.ts';
import { applies } from '../rules/judge-provision.ts';
import type { PowerBody, Provision } from '../rules/rulebook.ts';
import { type RuleWorld, startRun } from '../rules/run.ts';
import type { Act } from '../vocabulary/acts.ts';
import type { KindId, ProvisionId, Role } from '../vocabulary/words.ts';
import type { Post } from './directory.ts';

/** A provision that keeps an act to the holder of a post, and to whom it lets the act be entrusted. */
export interface Reservation {
  readonly provision: ProvisionId;
  /** `unsaid`: the text reserves the act and says nothing of entrusting it. */
  readonly entrust: { readonly to: readonly Role[]; readonly during?: 'absence' } | 'never' | 'unsaid';
}

/** Acts with which a power that cannot be entrusted is exercised, where the provision names none. */
const DECIDING: readonly Act[] = ['consent', 'approve', 'sign', 'seal', 'preside'];

const reserved = ({ reserves, entrust, matter }: PowerBody): readonly Act[] =>
  reserves ?? (entrust === 'never' && matter !== undefined ? DECIDING : []);

const powerOf = ({ body }: Provision): PowerBody | null => (body.kind === 'power' ? body : null);

/**
 * Provisions that reserve an act on a kind of matter to the holder of a post. One whose condition the facts leave unknown counts: what may
 * be reserved is not taken to be free.
 */
export const reservationsFor = (world: RuleWorld, post: Post, act: Act, kind: KindId, facts: Facts = {}): readonly Reservation[] => {
  const run = startRun(world, kind, facts);
  return world.rulebook.data.provisions.flatMap((provision) => {
    const body = powerOf(provision);
    if (body === null || !reserved(body).includes(act) || !body.holder.some((role) => post.roles.includes(role))) return [];
    const { matter, entrust = 'unsaid' } = body;
    const compiled = run.rules.provisions[run.rules.indexOf.get(provision.id) ?? -1];
    // A power without a kind of matter reserves the act on all of them.
    const holds = matter === undefined || (compiled !== undefined && applies(run, compiled) !== false);
    return holds ? [{ provision: provision.id, entrust }] : [];
  });
};

/** Roles to which the rules let a post be entrusted while its holder is absent; null where they say nothing. */
export const entrustedInAbsence = (
  { rulebook }: Pick<RuleWorld, 'rulebook'>,
  post: Post,
): { readonly to: readonly Role[]; readonly provision: ProvisionId } | null => {
  const powers = rulebook.data.provisions.flatMap((provision) => {
    const body = powerOf(provision);
    if (body === null || !body.holder.some((role) => post.roles.includes(role))) return [];
    return typeof body.entrust === 'object' && body.entrust.during === 'absence' ? [{ to: body.entrust.to, provision: provision.id }] : [];
  });
  const [first] = powers;
  return first === undefined ? null : { to: powers.flatMap(({ to }) => to), provision: first.provision };
};
