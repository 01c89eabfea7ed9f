import { Input } from 'antd';
import { useId } from 'react';
import { useComposed } from '../use-composed.ts';

interface Props {
  /** Path of the part in the paper. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** What stands there while nothing is filled in. */
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly onChange: (value: string) => void;
}

/** A part of the paper that is one line. */
export function TextPart({ path, label, value, placeholder, type = 'text', onChange }: Props) {
  const id = useId();
  const composed = useComposed<HTMLInputElement>(value, onChange);
  return (
    <div data-field={`paper.${path}`}>
      <label htmlFor={id}>{label}</label>
      <Input id={id} type={type} placeholder={placeholder} {...(type === 'number' ? { min: 1 } : {})} {...composed} />
    </div>
  );
}
