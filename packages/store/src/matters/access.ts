import { type Actor, delegationsOf, type Matter, type PostId, postOf, postsOf, type World } from '@guiju/kernel';
import { dayAt } from '../office/world.ts';
import { accessSubjects } from '../project/access.ts';

/** Roles whose posts see every matter of their government. */
const SEE_ALL: readonly string[] = ['head', 'office', 'office_director'];

/** The world as far as sight needs it. */
type Sight = Pick<World, 'directory' | 'now'>;

/** Whether a desk sees every matter: the head, the office, and whoever audits. */
export const seesAll = ({ directory }: Sight, { post }: Actor): boolean =>
  postOf(directory, post)?.roles.some((role) => SEE_ALL.includes(role)) === true;

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

/** Whether the actor holds the desk on this day. */
export const isAtDesk = ({ directory, now }: Sight, { person, post }: Actor): boolean =>
  postsOf(directory, person, dayAt(now)).includes(post);

/** Whether a desk may see a matter. */
export const maySee = (world: Sight, actor: Actor, matter: Matter): boolean => {
  if (seesAll(world, actor)) return true;
  const mine = subjectsOf(world, actor);
  return accessSubjects(world, matter).some((subject) => mine.includes(subject));
};
