import type { Act } from '../vocabulary/acts.ts';
import type { ActVerdict } from './matter.ts';

const DECISION: readonly ActVerdict[] = ['agree', 'disagree'];
const DEED: readonly ActVerdict[] = ['done'];

/** What may be said on a seat of each act. */
export const verdictsOf: Readonly<Record<Act, readonly ActVerdict[]>> = {
  propose: DEED,
  review: DECISION,
  consult: ['agree', 'disagree', 'noted'],
  cosign: DECISION,
  consent: DECISION,
  approve: DECISION,
  sign: DECISION,
  seal: DEED,
  handle: DEED,
  report: DEED,
  file: DEED,
  notify: DEED,
  publish: DEED,
  acknowledge: ['noted'],
  preside: DEED,
};

/** Acts that approve the content: they go stale with it (S-12), and nothing goes out over one that is missing (I-6). */
export const isApproval = (act: Act): boolean => act === 'cosign' || isDecision(act);

/** Acts in which a disagreement does not complete the seat: a return or a termination must follow (S-4). */
export const isDecision = (act: Act): boolean => act === 'review' || act === 'consent' || act === 'approve' || act === 'sign';
