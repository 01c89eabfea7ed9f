import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

const note = { zh: '只能减去人工加入、尚未办理的席位。', en: 'Only what was added by hand and has not acted can be removed.' };

/** Takes away a seat that was added by hand (减签). */
export function RemoveSigner(props: OperationProps) {
  return (
    <PlainReason
      {...props}
      title={actionWords.remove_signer}
      note={note}
      command={(reason, seat) => (seat === undefined ? null : { type: 'remove_signer', seat, reason })}
    />
  );
}
