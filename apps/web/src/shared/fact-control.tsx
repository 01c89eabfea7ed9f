import { type Bilingual, type FactDefinition, formatInstant, parseInstant, type Words } from '@guiju/kernel';
import { Input, InputNumber, Radio, Select } from 'antd';
import { useText } from './language.tsx';
import { useComposed } from './use-composed.ts';

const words = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  unsaid: { zh: '未说明', en: 'Not said' },
  choose: { zh: '请选择', en: 'Choose' },
  none: { zh: '都不涉及', en: 'None of them' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly fact: FactDefinition;
  readonly names: Words;
  readonly value: unknown;
  /** Said and on record: it can be changed, but not taken back. */
  readonly stated: boolean;
  /** `undefined` takes the fact back: it is not said. */
  readonly onChange: (value: unknown) => void;
}

/** So many characters of all values together stand side by side in one line. */
const ONE_LINE = 14;

/** Whether the values of a fact stand side by side as buttons; more of them go into a list that can be searched. */
export const isSideBySide = ({ type, values = {} }: Pick<FactDefinition, 'type' | 'values'>): boolean =>
  type.type === 'boolean' || (type.type === 'enum' && Object.values(values).reduce((sum, { zh }) => sum + zh.length, 0) <= ONE_LINE);

const localMinute = (value: unknown): string => {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  return instant === undefined ? '' : formatInstant(instant).slice(0, 16);
};

const given = (text: string): string | undefined => (text === '' ? undefined : text);

/** Stands in a list for what nobody can pick: that none of its values applies. */
const NONE = '';

/** The values that a list of choices says: none of them when that was chosen last, nothing at all when nothing is chosen. */
const listOf = (chosen: readonly string[]): readonly string[] | undefined => {
  if (chosen.length === 0) return undefined;
  return chosen.at(-1) === NONE ? [] : chosen.filter((each) => each !== NONE);
};

/** The control that a fact's type wants; an empty one means that nothing is said, never "no". */
export function FactControl({ id, name, fact, names, value, stated, onChange }: Props) {
  const t = useText();
  const { type, values } = fact;
  const option = (each: string) => ({ value: each, label: t(names.value(name, each)) });
  const labelled = { 'aria-labelledby': `${id}-label` };
  switch (type.type) {
    case 'boolean':
      return (
        <Radio.Group
          {...labelled}
          name={id}
          optionType="button"
          value={value === true ? 'yes' : value === false ? 'no' : 'unsaid'}
          options={(stated ? (['yes', 'no'] as const) : (['yes', 'no', 'unsaid'] as const)).map((each) => ({
            value: each,
            label: t(words[each]),
            className: each,
          }))}
          onChange={({ target }) => onChange(target.value === 'unsaid' ? undefined : target.value === 'yes')}
        />
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          value={typeof value === 'number' ? value : null}
          onChange={(number) => onChange(typeof number === 'number' ? number : undefined)}
        />
      );
    case 'date':
      return (
        <Input
          id={id}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(given(target.value))}
        />
      );
    case 'datetime':
      return (
        <Input
          id={id}
          type="datetime-local"
          value={localMinute(value)}
          onChange={({ target }) => onChange(target.value === '' ? undefined : `${target.value}:00+08:00`)}
        />
      );
    case 'list':
      return (
        <Select
          id={id}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t(words.choose)}
          value={Array.isArray(value) ? (value.length === 0 ? [NONE] : value) : []}
          options={[{ value: NONE, label: t(words.none) }, ...Object.keys(values ?? {}).map(option)]}
          onChange={(chosen: string[]) => onChange(listOf(chosen))}
        />
      );
    case 'enum':
      return isSideBySide(fact) ? (
        <Radio.Group
          {...labelled}
          name={id}
          optionType="button"
          value={value ?? 'unsaid'}
          options={[...type.values.map(option), ...(stated ? [] : [{ value: 'unsaid', label: t(words.unsaid), className: 'unsaid' }])]}
          onChange={({ target }) => onChange(target.value === 'unsaid' ? undefined : target.value)}
        />
      ) : (
        <Select
          id={id}
          allowClear={!stated}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t(words.choose)}
          value={typeof value === 'string' ? value : undefined}
          options={type.values.map(option)}
          onChange={(chosen: string | undefined) => onChange(chosen)}
        />
      );
    default:
      return <TextControl id={id} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
  }
}

interface TextProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: unknown) => void;
}

function TextControl({ id, value, onChange }: TextProps) {
  const composed = useComposed<HTMLInputElement>(value, (text) => onChange(given(text)));
  return <Input id={id} {...composed} />;
}
