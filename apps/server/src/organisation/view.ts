import type { OrganisationView } from '@guiju/contract';
import { absencesOf, type Day, type Directory, delegationsOf, holdersOf, isAway } from '@guiju/kernel';

type Names = ReadonlyMap<string, string>;
type Holding = OrganisationView['posts'][number]['held_by'][number];

const namesOf = (all: readonly { readonly id: string; readonly name?: string; readonly title?: string }[]): Names =>
  new Map(all.map(({ id, name, title }) => [id, name ?? title ?? id]));

/** Who may act at a post on a day: its holders unless they are away, delegates, and who presides in their absence. */
const heldBy = (directory: Directory, persons: Names, post: string, day: Day): readonly Holding[] => {
  const entry = (person: string, capacity: Holding['capacity'], on_behalf_of: string | null): Holding => ({
    person,
    name: persons.get(person) ?? person,
    capacity,
    on_behalf_of,
  });
  const holders = holdersOf(directory, post, day).map((person) => entry(person, 'holder', null));
  const delegates = delegationsOf(directory, post, day)
    .filter(({ to }) => !isAway(directory, to, day))
    .map(({ to }) => entry(to, 'delegate', post));
  const acting = absencesOf(directory, post, day)
    .flatMap(({ entrusted }) => (entrusted === undefined ? [] : holdersOf(directory, entrusted, day)))
    .map((person) => entry(person, 'acting', post));
  return [...holders, ...delegates, ...acting];
};

/** The organisation as it stands on a day, with names; delegations and absences that are over are left out. */
export const organisationOn = (directory: Directory, day: Day): OrganisationView => {
  const [units, posts, persons] = [namesOf(directory.units), namesOf(directory.posts), namesOf(directory.persons)];
  const title = (post: string): string => posts.get(post) ?? post;
  return {
    on: day,
    units: directory.units.map(({ id, name, kind }) => ({ id, name, kind })),
    posts: directory.posts.map((post) => ({
      ...post,
      roles: [...post.roles],
      unit_name: units.get(post.unit) ?? post.unit,
      held_by: [...heldBy(directory, persons, post.id, day)],
    })),
    persons: directory.persons.map(({ id, name }) => ({ id, name })),
    portfolios: directory.portfolios
      .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
      .map(({ post, units: charged, areas }) => ({ post, post_title: title(post), units: [...charged], areas: [...areas] })),
    delegations: directory.delegations
      .filter(({ to_day }) => day <= to_day)
      .map(({ id, post, to, from, to_day, kinds, acts, reason }) => ({
        ...{ id, post, post_title: title(post), to, to_name: persons.get(to) ?? to, from, to_day, reason },
        kinds: kinds === undefined ? null : [...kinds],
        acts: acts === undefined ? null : [...acts],
      })),
    absences: directory.absences
      .filter(({ to }) => day <= to)
      .map(({ post, from, to, entrusted, reason }) => ({
        ...{ post, post_title: title(post), from, to, reason },
        entrusted: entrusted ?? null,
        entrusted_title: entrusted === undefined ? null : title(entrusted),
      })),
  };
};
