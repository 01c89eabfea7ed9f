import type { PaperChecked } from '@guiju/contract';
import { type KindId, kinds } from '@guiju/kernel';
import { emptyPaper, type WrittenPaper } from './written-paper.ts';

/** Whether facts can be read off the paper of a kind of matter. */
export const isProposed = (kind: KindId): kind is keyof PaperChecked['facts'] => kind === 'paper' || kind === 'issuance';

/** Kinds whose matter is an official paper (公文). */
export const isPaperKind = (kind: KindId): boolean => isProposed(kind) || kind === 'minutes';

/** Whether the course of a matter gives its paper number, date and signers: where it is signed on its way. */
export const isSupplied = (kind: KindId): boolean => kinds[kind]?.checkpoints.some(({ id }) => id === 'sign') ?? false;

/** The paper with which a matter of a kind begins; null for one that is no paper, whose text is plain unless somebody chooses otherwise. */
export const paperOfKind = (kind: KindId): WrittenPaper | null => {
  if (!isPaperKind(kind)) return null;
  return kind === 'minutes' ? { ...emptyPaper, doc_type: 'minutes' } : emptyPaper;
};
