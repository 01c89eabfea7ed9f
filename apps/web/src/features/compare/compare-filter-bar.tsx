import type { CompareRow, Comparison, RuleBook } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button, Checkbox, Select } from 'antd';
import '../../shared/filter-bar.css';
import { FilterWords } from '../../shared/filter-words.tsx';
import { useText } from '../../shared/language.tsx';
import { changed } from '../../shared/list-filter.ts';
import { useNarrow } from '../../shared/narrow.ts';
import { topicWords } from './compare-words.ts';
import type { CompareFilter } from './narrow-rows.ts';

const words = {
  governments: { zh: '政府', en: 'Governments' },
  capability: { zh: '业务领域', en: 'Capability' },
  topic: { zh: '内容', en: 'Topic' },
  allTopics: { zh: '全部内容', en: 'All topics' },
  differs: { zh: '只看不同的', en: 'Only what differs' },
  find: { zh: '在全部规定中查找', en: 'Find in all rules' },
  print: { zh: '打印', en: 'Print' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly filter: CompareFilter;
  readonly books: readonly RuleBook[];
  readonly chosen: readonly string[];
  readonly capability: string | undefined;
  readonly topic: string | undefined;
  readonly topics: readonly CompareRow['topic'][];
  readonly comparison: Comparison | undefined;
  readonly onChange: (filter: CompareFilter) => void;
}

/** Which governments, which slice of the work, which topic; what is chosen stands in the address. */
export function CompareFilterBar({ filter, books, chosen, capability, topic, topics, comparison, onChange }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const set = (part: keyof CompareFilter, value: string) => {
    onChange(changed(filter, part, value));
  };
  return (
    <div className="filter-bar compare-filter no-print">
      <Select
        mode="multiple"
        className="compare-governments"
        aria-label={t(words.governments)}
        value={[...chosen]}
        options={books.map(({ government, name }) => ({ value: government, label: t(name) }))}
        onChange={(governments: readonly string[]) => set('with', governments.join(','))}
        allowClear={false}
        maxTagCount={narrow ? 1 : 'responsive'}
        showSearch={false}
      />
      {narrow && comparison !== undefined && (
        <Select
          aria-label={t(words.capability)}
          value={capability ?? ''}
          options={comparison.capabilities.map(({ id, name, rows }) => ({ value: id, label: `${t(name)}（${rows}）` }))}
          onChange={(value) => set('capability', value)}
          popupMatchSelectWidth={false}
        />
      )}
      <Select
        aria-label={t(words.topic)}
        value={topic ?? ''}
        options={[
          ...(narrow && filter.q === undefined ? [] : [{ value: '', label: t(words.allTopics) }]),
          ...topics.map((each) => ({ value: each as string, label: t(topicWords[each]) })),
        ]}
        onChange={(value) => set('topic', value)}
        popupMatchSelectWidth={false}
      />
      <FilterWords label={t(words.find)} value={filter.q ?? ''} page="compare" onChange={(value) => set('q', value)} />
      <Checkbox checked={filter.differs !== undefined} onChange={({ target }) => set('differs', target.checked ? 'yes' : '')}>
        {t(words.differs)}
      </Checkbox>
      {!narrow && <Button onClick={() => window.print()}>{t(words.print)}</Button>}
    </div>
  );
}
