import type { RegisteredNumberView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { stampName } from '../../shared/dates.ts';
import { voidCauses } from '../../shared/void-causes.ts';

const states = {
  valid: { zh: '有效', en: 'in force' },
  void: { zh: '作废', en: 'void' },
  missing: { zh: '缺号', en: 'missing' },
} as const satisfies Record<string, Bilingual>;

/** Whether a number is in force, void, or missing from the register. */
export const stateName = ({ text, void: isVoid }: RegisteredNumberView): Bilingual =>
  text === null ? states.missing : isVoid ? states.void : states.valid;

/** When it was taken. */
export const takenName = ({ taken_at }: RegisteredNumberView): string => (taken_at === null ? '' : stampName(taken_at));

/** Who made it void, when and why; empty for a number in force. */
export const voidName = ({ voided }: RegisteredNumberView, t: (text: Bilingual) => string): string => {
  if (voided === null) return '';
  const { person_name, post_title, at, cause, reason } = voided;
  return [`${person_name} ${post_title}`, stampName(at), t(voidCauses[cause]), reason].filter((part) => part !== '').join(' · ');
};
