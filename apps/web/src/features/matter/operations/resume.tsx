import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

/** Lets the limits run on (恢复计时). */
export function Resume(props: OperationProps) {
  return <PlainReason {...props} title={actionWords.resume} command={(reason) => ({ type: 'resume', reason })} />;
}
