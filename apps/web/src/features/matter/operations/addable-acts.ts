import type { Act } from '@guiju/kernel';

/** Acts that a person may ask of a stage added by hand. */
export const addableActs: readonly Act[] = ['review', 'consult', 'cosign', 'consent', 'approve', 'handle', 'acknowledge'];
