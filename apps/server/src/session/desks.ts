import type { Desk } from '@guiju/contract';
import { absencesOf, type Day, type Directory, delegationsOf, isAway, postsOf } from '@guiju/kernel';

/** Posts for which the holder of a desk may act on a day: by delegation from any desk, or as the post entrusted in an absence. */
const standsInFor = (directory: Directory, person: string, desk: string, day: Day): Desk['stands_in_for'] =>
  directory.posts.flatMap(({ id: post, title }): Desk['stands_in_for'] => {
    const delegated = delegationsOf(directory, post, day).some(({ to }) => to === person) && !isAway(directory, person, day);
    const entrusted = absencesOf(directory, post, day).some((absence) => absence.entrusted === desk);
    if (entrusted && absencesOf(directory, desk, day).length === 0) return [{ post, title, capacity: 'acting' }];
    return delegated ? [{ post, title, capacity: 'delegate' }] : [];
  });

/** The desks of a person on a day: every post held, with its unit and the posts for which it stands in. */
export const desksOf = (directory: Directory, person: string, day: Day): readonly Desk[] => {
  const held = new Set(postsOf(directory, person, day));
  return directory.posts
    .filter(({ id }) => held.has(id))
    .map(({ id, title, unit, roles, clerk }) => ({
      ...{ id, title, unit, clerk },
      unit_name: directory.units.find((each) => each.id === unit)?.name ?? unit,
      roles: [...roles],
      stands_in_for: standsInFor(directory, person, id, day),
    }));
};
