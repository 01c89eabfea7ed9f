import { Select } from 'antd';
import { useId } from 'react';
import { useWorld } from '../world.ts';

interface Props {
  /** Path of the part in the paper. */
  readonly path: string;
  readonly label: string;
  readonly names: readonly string[];
  /** What stands there while nothing is filled in. */
  readonly placeholder?: string;
  /** Whether the units of the office are offered. */
  readonly units?: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

/** A list of names, each typed or chosen; 、 and commas part them. */
export function NamesField({ path, label, names, placeholder = '', units = false, onChange }: Props) {
  const id = useId();
  const { directory, rulebook } = useWorld();
  // On a paper the government stands with its full name (规范化全称), not as the office calls it.
  const offered = directory.units.map(({ name, kind }) => (kind === 'government' ? rulebook.data.name.zh : name));
  return (
    <div data-field={`paper.${path}`}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode="tags"
        tokenSeparators={['、', '，', ',', '；', ';', '\n']}
        placeholder={placeholder}
        {...(units ? {} : { open: false, suffixIcon: null })}
        value={[...names]}
        options={units ? offered.map((name) => ({ value: name, label: name })) : []}
        onChange={(chosen: string[]) => onChange(chosen.map((name) => name.trim()).filter((name) => name !== ''))}
      />
    </div>
  );
}
