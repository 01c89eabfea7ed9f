import type { Desk } from '@guiju/contract';
import { type KindId, kinds, type Rulebook } from '@guiju/kernel';

/** What a desk can file: `first` is its daily work, `others` everything else that the rules know. */
export interface KindsToFile {
  readonly first: readonly KindId[];
  readonly others: readonly KindId[];
}

/** Clerks take papers in and draft those that go out; who decides asks for leave and proposes topics. */
const daily = (clerk: boolean): readonly KindId[] => (clerk ? ['paper', 'issuance'] : ['leave', 'topic']);

/** Kinds of matter that a desk can file: those of which the rules say something that holds from the submission on. */
export function kindsToFile(rulebook: Rulebook, desk: Pick<Desk, 'clerk'>): KindsToFile {
  const known = Object.values(kinds)
    .filter(({ checkpoints }) => checkpoints.some(({ by }) => by === 'submit'))
    .map(({ id }) => id)
    .filter((id) => (rulebook.forKind(id)?.provisions.length ?? 0) > 0);
  const first = daily(desk.clerk).filter((id) => known.includes(id));
  return { first, others: known.filter((id) => !first.includes(id)) };
}
