import type { RegisteredNumberView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import type { Language } from '../../shared/language.tsx';
import { voidCauses } from '../../shared/void-causes.ts';

/** In which language something is read. */
export interface Reading {
  readonly t: (text: Bilingual) => string;
  readonly language: Language;
}

const states = {
  valid: { zh: '有效', en: 'in force' },
  void: { zh: '作废', en: 'void' },
  missing: { zh: '缺号', en: 'missing' },
} as const satisfies Record<string, Bilingual>;

/** Whether a number is in force, void, or missing from the register. */
export const stateName = ({ text, void: isVoid }: RegisteredNumberView): Bilingual =>
  text === null ? states.missing : isVoid ? states.void : states.valid;

/** When it was taken. */
export const takenName = ({ taken_at }: RegisteredNumberView, { language }: Reading): string =>
  taken_at === null ? '' : momentName(taken_at, language);

/** Who made it void, when and why; empty for a number in force. */
export const voidName = ({ voided }: RegisteredNumberView, { t, language }: Reading): string => {
  if (voided === null) return '';
  const { person_name, post_title, at, cause, reason } = voided;
  return [`${person_name} ${post_title}`, momentName(at, language), t(voidCauses[cause]), reason].filter((part) => part !== '').join(' · ');
};
