import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

const note = {
  zh: '终止后不能恢复：正在办理的席位全部停止，已取得的文号作废，不再使用。',
  en: 'This cannot be undone: open seats stop, and a number already taken is void for good.',
};

/** Ends the matter for good (终止). */
export function Terminate(props: OperationProps) {
  return <PlainReason {...props} title={actionWords.terminate} danger note={note} command={(reason) => ({ type: 'terminate', reason })} />;
}
