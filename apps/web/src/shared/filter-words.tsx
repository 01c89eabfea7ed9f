import { Input } from 'antd';
import './filter-bar.css';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Page that the key for searching leads to. */
  readonly page: string;
  readonly onChange: (words: string) => void;
}

/** Words to narrow what a page shows; it follows each keystroke, and Escape leaves it. */
export function FilterWords({ label, value, page, onChange }: Props) {
  return (
    <Input
      type="search"
      className="filter-words"
      aria-label={label}
      placeholder={label}
      allowClear
      maxLength={200}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      data-search={page}
    />
  );
}
