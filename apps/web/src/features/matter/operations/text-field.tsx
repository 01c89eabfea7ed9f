import type { Bilingual } from '@guiju/kernel';
import { Input } from 'antd';
import { useId } from 'react';
import { useText } from '../../../shared/language.tsx';

interface Props {
  readonly label: Bilingual;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly max?: number;
  readonly rows?: number;
}

/** A field for some lines of a person's own words. */
export function TextField({ label, value, onChange, max = 2000, rows = 3 }: Props) {
  const t = useText();
  const id = useId();
  return (
    <div className="operation-field">
      <label htmlFor={id}>{t(label)}</label>
      <Input.TextArea
        id={id}
        maxLength={max}
        autoSize={{ minRows: rows, maxRows: 14 }}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
