import type { Desk } from '@guiju/contract';
import type { Actor } from '@guiju/kernel';
import { useMe } from './session.ts';

/** The desk worked at, and who works there; only below the frame, which asks for a desk first. */
export function useDesk(): Desk & { readonly actor: Actor } {
  const { person, desk, posts } = useMe();
  const found = posts.find(({ id }) => id === desk);
  if (found === undefined) throw new Error('useDesk without a desk');
  return { ...found, actor: { person: person.id, post: found.id } };
}
