import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

const note = { zh: '已办的环节不变，后面的环节按新版规则重新确定。', en: 'Stages done stay done; those ahead follow the new edition.' };

/** Puts the matter under the edition in force (改按新版规则). */
export function AdoptEdition(props: OperationProps) {
  return <PlainReason {...props} title={actionWords.adopt_edition} note={note} command={(reason) => ({ type: 'adopt_edition', reason })} />;
}
