import type { OrganisationView } from '@guiju/contract';

export type PostView = OrganisationView['posts'][number];
type Unit = OrganisationView['units'][number];

/** A unit with its posts. */
export interface UnitPosts {
  readonly unit: Unit;
  readonly posts: readonly PostView[];
}

const has = (text: string, word: string): boolean => text.toLowerCase().includes(word);

/** Whether a post is among what is looked for: every word stands in its unit, its title or the name of somebody who acts at it. */
const isWanted = ({ unit_name, title, held_by }: PostView, words: readonly string[]): boolean => {
  const text = [unit_name, title, ...held_by.map(({ name }) => name)].join(' ');
  return words.every((word) => has(text, word));
};

/** The posts by unit in the order of the directory; units of which nothing is left are left out. */
export function postsByUnit({ units, posts }: Pick<OrganisationView, 'units' | 'posts'>, q: string): readonly UnitPosts[] {
  const words = q.toLowerCase().split(/\s+/u);
  return units
    .map((unit) => ({ unit, posts: posts.filter((post) => post.unit === unit.id && isWanted(post, words)) }))
    .filter(({ posts: own }) => own.length > 0);
}
