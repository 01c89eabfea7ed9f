import { type Day, type Directory, holdersOf, type PostId } from '@guiju/kernel';
import { useNames } from '../../../shared/names.ts';
import { useToday } from '../../../shared/now.ts';
import { useWorld } from '../../../shared/world.ts';

interface PostOption {
  readonly value: PostId;
  readonly label: string;
}

/** Posts grouped by their unit, each with who holds it on the day; only `among` where that is given. */
function postGroups(
  { units, posts, ...rest }: Directory,
  day: Day,
  person: (id: string) => string,
  among?: ReadonlySet<PostId>,
): readonly { readonly label: string; readonly options: PostOption[] }[] {
  const directory = { units, posts, ...rest };
  return units
    .map(({ id, name }) => ({
      label: name,
      options: posts
        .filter((post) => post.unit === id && (among === undefined || among.has(post.id)))
        .map((post) => ({ value: post.id, label: [post.title, ...holdersOf(directory, post.id, day).map(person)].join(' ') })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** The posts of the office for a picker. */
export function usePostGroups(among?: ReadonlySet<PostId>) {
  const { directory } = useWorld();
  const names = useNames();
  return postGroups(directory, useToday(), names.person, among);
}
