import { type Actor, clock, delegationsOf, type Matter, type PostId, postOf, type World } from '@guiju/kernel';
import { dayAt } from '../office/world.ts';
import { accessSubjects } from '../project/access.ts';

/** Roles whose posts see every matter of their government. */
const SEE_ALL: readonly string[] = ['head', 'office', 'office_director'];

/** The world as far as sight needs it. */
type Sight = Pick<World, 'directory' | 'now'>;

/** Who looks: a person at a desk; `audits` for the audit administrator, who sees everything and changes nothing. */
export interface Viewer extends Actor {
  readonly audits?: boolean;
}

/** Whether a desk sees every matter: the head, the office, whoever audits, and the clock that reports limits. */
export const seesAll = ({ directory }: Sight, { post, audits = false }: Viewer): boolean =>
  audits || post === clock.post || postOf(directory, post)?.roles.some((role) => SEE_ALL.includes(role)) === true;

/** Posts for which a person at a desk may stand in on this day: those delegated to the person, and those whose absence is entrusted to the desk. */
export const standsInFor = ({ directory, now }: Sight, { person, post }: Actor): readonly PostId[] => {
  const day = dayAt(now);
  const delegated = directory.posts
    .filter(({ id }) => delegationsOf(directory, id, day).some(({ to }) => to === person))
    .map(({ id }) => id);
  const entrusted = directory.absences
    .filter((absence) => absence.entrusted === post && absence.from <= day && day <= absence.to)
    .map((absence) => absence.post);
  return [...new Set([...delegated, ...entrusted])].filter((id) => id !== post);
};

/** The subjects under which a desk sees matters: its post, its unit, and the posts it stands in for. */
export const subjectsOf = (world: Sight, actor: Actor): readonly string[] => {
  const unit = postOf(world.directory, actor.post)?.unit;
  const posts = [actor.post, ...standsInFor(world, actor)];
  return [...posts.map((post) => `post:${post}`), ...(unit === undefined ? [] : [`unit:${unit}`])];
};

/** Whether a desk may see a matter. */
export const maySee = (world: Sight, actor: Viewer, matter: Matter): boolean => {
  if (seesAll(world, actor)) return true;
  const mine = subjectsOf(world, actor);
  return accessSubjects(world, matter).some((subject) => mine.includes(subject));
};
