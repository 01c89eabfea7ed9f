import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

const note = {
  zh: '撤回后回到办理之前，已写的意见仍留在流程里，标明已撤回。',
  en: 'It goes back to before the act; what was written stays on the slip, marked as withdrawn.',
};
const slip = { zh: '误操作，重新办理。', en: 'A slip of the hand; to be done again.' };

/** Takes back one's own act or the submission (撤回). */
export function Withdraw(props: OperationProps) {
  const t = useText();
  return (
    <PlainReason
      {...props}
      title={actionWords.withdraw}
      note={note}
      given={t(slip)}
      command={(reason, seat) => (seat === undefined ? null : { type: 'withdraw', seat, reason })}
    />
  );
}
