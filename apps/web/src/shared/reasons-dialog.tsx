import type { FindingView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Modal } from 'antd';
import { useState } from 'react';
import { useText } from './language.tsx';
import { hasReasons, ReasonFields, type Reasons } from './reason-fields.tsx';

const words = {
  title: { zh: '以下提醒需要说明理由', en: 'These warnings need a reason' },
  go: { zh: '说明理由，继续', en: 'Go on with these reasons' },
  back: { zh: '返回修改', en: 'Back to mend it' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly warnings: readonly FindingView[];
  readonly busy: boolean;
  readonly onGo: (reasons: Reasons) => void;
  readonly onBack: () => void;
}

/** Asks for a reason for each warning that is gone over; the reasons are kept with the matter. */
export function ReasonsDialog({ warnings, busy, onGo, onBack }: Props) {
  const t = useText();
  const [reasons, setReasons] = useState<Reasons>({});
  return (
    <Modal
      open
      title={t(words.title)}
      okText={t(words.go)}
      cancelText={t(words.back)}
      okButtonProps={{ disabled: !hasReasons(warnings, reasons), loading: busy }}
      onOk={() => onGo(reasons)}
      onCancel={onBack}
    >
      <ReasonFields warnings={warnings} reasons={reasons} onChange={setReasons} />
    </Modal>
  );
}
