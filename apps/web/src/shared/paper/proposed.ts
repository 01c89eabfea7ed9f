import type { PaperChecked } from '@guiju/contract';
import type { KindId } from '@guiju/kernel';

/** Whether facts can be read off the paper of a kind of matter. */
export const isProposed = (kind: KindId): kind is keyof PaperChecked['facts'] => kind === 'paper' || kind === 'issuance';

/** Kinds whose matter is an official paper (公文): they begin with its parts, others with plain text. */
export const isPaperKind = (kind: KindId): boolean => isProposed(kind) || kind === 'minutes';
