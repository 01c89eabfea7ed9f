import type { Day } from '../vocabulary/words.ts';
import type { Absence, Delegation, Directory, PersonId, Post, PostId } from './directory.ts';

/** Whether a dated fact holds on a day; first and last day belong to it, and without a last day it lasts. */
export const inForce = (from: Day, to: Day | undefined, day: Day): boolean => from <= day && (to === undefined || day <= to);

/** The post with an id. */
export const postOf = (directory: Directory, id: PostId): Post | undefined => directory.posts.find((post) => post.id === id);

/** Persons who hold a post on a day. */
export const holdersOf = (directory: Directory, post: PostId, day: Day): readonly PersonId[] => {
  const persons = directory.appointments
    .filter((each) => each.post === post && inForce(each.from, each.to, day))
    .map(({ person }) => person);
  return [...new Set(persons)];
};

/** Posts that a person holds on a day. */
export const postsOf = (directory: Directory, person: PersonId, day: Day): readonly PostId[] => {
  const posts = directory.appointments.filter((each) => each.person === person && inForce(each.from, each.to, day)).map(({ post }) => post);
  return [...new Set(posts)];
};

/** Absences of a post that cover a day. */
export const absencesOf = (directory: Directory, post: PostId, day: Day): readonly Absence[] =>
  directory.absences.filter((each) => each.post === post && inForce(each.from, each.to, day));

/** Whether a person is away on a day: holds posts, and is absent from every one of them. */
export const isAway = (directory: Directory, person: PersonId, day: Day): boolean => {
  const posts = postsOf(directory, person, day);
  return posts.length > 0 && posts.every((post) => absencesOf(directory, post, day).length > 0);
};

/** Delegations of a post that are valid on a day. */
export const delegationsOf = (directory: Directory, post: PostId, day: Day): readonly Delegation[] =>
  directory.delegations.filter((each) => each.post === post && inForce(each.from, each.to_day, day));

/** Posts whose portfolio on a day has one of the units or the area. */
export const inChargeOf = (directory: Directory, units: readonly string[], area: string | null, day: Day): readonly PostId[] => {
  const posts = directory.portfolios
    .filter((each) => inForce(each.from, each.to, day))
    .filter((each) => units.some((unit) => each.units.includes(unit)) || (area !== null && each.areas.includes(area)))
    .map(({ post }) => post);
  return [...new Set(posts)];
};
