import type { OrganisationView } from '@guiju/contract';

/** An entry of a choice. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Posts to choose from, told apart by their units. */
export const postOptions = (
  { posts }: OrganisationView,
  wanted: (post: OrganisationView['posts'][number]) => boolean = () => true,
): Option[] => posts.filter(wanted).map(({ id, title, unit_name }) => ({ value: id, label: `${unit_name} ${title}` }));

/** Persons to choose from, with the posts they hold; those without a post are not among them. */
export const personOptions = ({ persons, posts }: OrganisationView): Option[] =>
  persons.flatMap(({ id, name }) => {
    const held = posts.filter(({ held_by }) => held_by.some(({ person, capacity }) => person === id && capacity === 'holder'));
    return held.length === 0 ? [] : [{ value: id, label: `${name}（${held.map(({ title }) => title).join('、')}）` }];
  });

/** A person at a post as one choice. */
export const deskKey = (person: string, post: string): string => JSON.stringify([person, post]);

/** The person and post of a choice. */
export const deskOf = (key: string): { readonly person: string; readonly post: string } => {
  const [person = '', post = ''] = JSON.parse(key) as readonly string[];
  return { person, post };
};

/** Everybody at the post that they hold. */
export const deskOptions = ({ posts }: OrganisationView, wanted: (post: string) => boolean = () => true): Option[] =>
  posts
    .filter(({ id }) => wanted(id))
    .flatMap(({ id, title, unit_name, held_by }) =>
      held_by
        .filter(({ capacity }) => capacity === 'holder')
        .map(({ person, name }) => ({ value: deskKey(person, id), label: `${name}（${unit_name} ${title}）` })),
    );
