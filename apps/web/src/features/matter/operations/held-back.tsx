import type { FindingView } from '@guiju/contract';
import type { Bilingual, KindId } from '@guiju/kernel';
import { Button } from 'antd';
import { FieldsHere, FindingList } from '../../../shared/finding-list.tsx';
import { questionsOf } from '../../../shared/finding-model.ts';
import { useText } from '../../../shared/language.tsx';

const words = {
  state: { zh: '填写要素', en: 'Fill in the facts' },
  ask: {
    zh: '这些要素请由报送人或办公室填写，也可以退回补填。',
    en: 'The submitter or the office fills these in; a return asks for them.',
  },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  readonly findings: readonly FindingView[];
  /** Goes to where facts are filled in; undefined where this desk cannot. */
  readonly onState: (() => void) | undefined;
}

/** What holds back an act, and the way out of it: facts that nobody has said are filled in from here, or by whoever may. */
export function HeldBack({ kind, findings, onState }: Props) {
  const t = useText();
  return (
    <div className="held-back">
      <FieldsHere value={false}>
        <FindingList kind={kind} findings={findings} />
      </FieldsHere>
      {questionsOf(findings).length > 0 &&
        (onState === undefined ? <p className="operation-note">{t(words.ask)}</p> : <Button onClick={onState}>{t(words.state)}</Button>)}
    </div>
  );
}
