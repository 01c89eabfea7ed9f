import type { FindingView } from '@guiju/contract';
import type { Bilingual, ProvisionId } from '@guiju/kernel';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { FindingLine } from './finding-list.tsx';
import { useText } from './language.tsx';

const words = {
  title: { zh: '以下提醒需要说明理由', en: 'These warnings need a reason' },
  reason: { zh: '理由（存入案卷）', en: 'Reason (kept on file)' },
  go: { zh: '说明理由，继续', en: 'Go on with these reasons' },
  back: { zh: '返回修改', en: 'Back to mend it' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly warnings: readonly FindingView[];
  readonly busy: boolean;
  readonly onGo: (reasons: Readonly<Record<ProvisionId, string>>) => void;
  readonly onBack: () => void;
}

/** Asks for a reason for each warning that is gone over; the reasons are kept with the matter. */
export function ReasonsDialog({ warnings, busy, onGo, onBack }: Props) {
  const t = useText();
  const id = useId();
  const [reasons, setReasons] = useState<Readonly<Record<ProvisionId, string>>>({});
  const asked = warnings.flatMap((finding) => (finding.provision === undefined ? [] : [{ ...finding, provision: finding.provision }]));
  const complete = asked.every(({ provision }) => (reasons[provision] ?? '').trim() !== '');
  return (
    <Modal
      open
      title={t(words.title)}
      okText={t(words.go)}
      cancelText={t(words.back)}
      okButtonProps={{ disabled: !complete, loading: busy }}
      onOk={() => onGo(reasons)}
      onCancel={onBack}
    >
      <ul className="findings">
        {asked.map(({ provision, message }) => (
          <li key={provision}>
            <ul className="findings">
              <FindingLine tone="warn" fields={[]} provisions={[provision]}>
                {t(message)}
              </FindingLine>
            </ul>
            <label htmlFor={`${id}-${provision}`}>{t(words.reason)}</label>
            <Input.TextArea
              id={`${id}-${provision}`}
              autoSize={{ minRows: 2 }}
              value={reasons[provision] ?? ''}
              onChange={({ target }) => setReasons((all) => ({ ...all, [provision]: target.value }))}
            />
          </li>
        ))}
      </ul>
    </Modal>
  );
}
