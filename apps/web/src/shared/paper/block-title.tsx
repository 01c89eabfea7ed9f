import { Input } from 'antd';
import { useComposed } from '../use-composed.ts';

interface Props {
  readonly label: string;
  /** What the field is for. */
  readonly words: string;
  readonly title: string | undefined;
  readonly onChange: (title: string) => void;
}

/** The title of a table or picture, which may be left out. */
export function BlockTitle({ label, words, title = '', onChange }: Props) {
  const composed = useComposed<HTMLInputElement>(title, onChange);
  return <Input size="small" variant="borderless" aria-label={`${label} ${words}`} placeholder={words} {...composed} />;
}
