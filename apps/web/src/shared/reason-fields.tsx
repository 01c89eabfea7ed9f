import type { FindingView } from '@guiju/contract';
import type { Bilingual, ProvisionId } from '@guiju/kernel';
import { Input } from 'antd';
import { useId } from 'react';
import { FindingLine } from './finding-list.tsx';
import { useText } from './language.tsx';

const words = {
  reason: { zh: '理由（存入案卷）', en: 'Reason (kept on file)' },
} as const satisfies Record<string, Bilingual>;

export type Reasons = Readonly<Record<ProvisionId, string>>;

/** Whether every warning has its reason. */
export const hasReasons = (warnings: readonly FindingView[], reasons: Reasons): boolean =>
  warnings.every(({ provision = '' }) => (reasons[provision] ?? '').trim() !== '');

interface Props {
  readonly warnings: readonly FindingView[];
  readonly reasons: Reasons;
  readonly onChange: (reasons: Reasons) => void;
}

/** Each warning that is gone over, with the field for its reason. */
export function ReasonFields({ warnings, reasons, onChange }: Props) {
  const t = useText();
  const id = useId();
  return warnings.map(({ provision = '', message }) => (
    <div key={provision} className="reason-field">
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
        onChange={({ target }) => onChange({ ...reasons, [provision]: target.value })}
      />
    </div>
  ));
}
