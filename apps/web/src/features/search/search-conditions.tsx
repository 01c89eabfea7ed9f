import type { Bilingual } from '@guiju/kernel';
import { Input, Select } from 'antd';
import './search.css';
import { useText } from '../../shared/language.tsx';
import { changed, type ListFilter } from '../../shared/list-filter.ts';
import { useNarrow } from '../../shared/narrow.ts';
import { useWorld } from '../../shared/world.ts';

const words = {
  unit: { zh: '单位', en: 'Unit' },
  all: { zh: '全部单位', en: 'All units' },
  number: { zh: '文号', en: 'Number' },
  from: { zh: '起草日期自', en: 'Drafted from' },
  to: { zh: '至', en: 'to' },
  more: { zh: '更多条件', en: 'More conditions' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

/** What a search is narrowed by besides words and kind; on the phone folded away until it is asked for or in use. */
export function SearchConditions(props: Props) {
  const t = useText();
  const { unit, number, from, to } = props.filter;
  if (!useNarrow()) return <Fields {...props} />;
  return (
    <details className="search-more" open={Boolean(unit ?? number ?? from ?? to)}>
      <summary>{t(words.more)}</summary>
      <div className="filter-bar">
        <Fields {...props} />
      </div>
    </details>
  );
}

/** Unit, number, and the days between which a matter was drafted. */
function Fields({ filter, onChange }: Props) {
  const t = useText();
  const { directory } = useWorld();
  const units = directory.units.filter(({ kind }) => kind !== 'government').map(({ id: value, name: label }) => ({ value, label }));
  const set = (part: 'unit' | 'number' | 'from' | 'to') => (value: string) => {
    if (value !== (filter[part] ?? '')) onChange(changed(filter, part, value));
  };
  const day = (part: 'from' | 'to') => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is the second child of its label
    <label className="search-day">
      <span>{t(words[part])}</span>
      <Input type="date" value={filter[part] ?? ''} onChange={({ target }) => set(part)(target.value)} />
    </label>
  );
  return (
    <>
      <Select
        aria-label={t(words.unit)}
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.unit ?? ''}
        options={[{ value: '', label: t(words.all) }, ...units]}
        onChange={set('unit')}
        popupMatchSelectWidth={false}
      />
      <Input
        key={filter.number}
        className="search-number"
        aria-label={t(words.number)}
        placeholder={t(words.number)}
        allowClear
        maxLength={60}
        defaultValue={filter.number}
        onPressEnter={({ currentTarget }) => set('number')(currentTarget.value.trim())}
        onBlur={({ currentTarget }) => set('number')(currentTarget.value.trim())}
      />
      {day('from')}
      {day('to')}
    </>
  );
}
